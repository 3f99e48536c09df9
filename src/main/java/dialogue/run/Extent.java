package dialogue.run;

/// How many documents a briefing has to have to be a revision of its occasion.
@FunctionalInterface
public interface Extent {

    /// True where a request makes no fewer documents than are configured for its occasion.
    boolean isWhole(RunRequest request);
}
