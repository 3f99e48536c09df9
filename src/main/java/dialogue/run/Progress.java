package dialogue.run;

/// Hears how far a run is; called from several threads.
public interface Progress {

    /// Hears nothing.
    Progress NONE = (step, done, total) -> {
    };

    /// Hears that a step has come so far.
    ///
    /// @param step `intake`, `freeze`, `render`, `verify` or `publish`
    /// @param done of `total` pieces of that step; 0 when it begins
    void at(String step, int done, int total);

    /// Hears the number of the run, as soon as it has one; one that stands already is not heard of.
    default void begun(long run) {}
}
