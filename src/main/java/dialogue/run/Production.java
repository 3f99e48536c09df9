package dialogue.run;

import dialogue.language.Problem;
import java.util.List;
import java.util.Optional;

/// Makes briefings. One production of an occasion is at work at a time, in whatever thread or process: another one waits,
/// and then finds what the first has made. What breaks off, for whatever reason, is resumed by the next request for the same.
public interface Production {

    /// Makes what is asked for, or finds that it stands already.
    ///
    /// @param request whose output is the folder this production was opened for
    /// @return a refused input is an outcome too
    /// @throws Problem where something that a person can put right is in the way; the run can be resumed
    Outcome produce(RunRequest request, Progress progress);

    /// Goes on with a run that was interrupted or has failed.
    ///
    /// @throws Problem where there is no such run, where it has ended, or where its input is no longer the same
    Outcome resume(long run, Progress progress);

    /// The newest run that has published what is asked for, from whatever input.
    ///
    /// @param request whose year may be empty for any
    /// @param after only runs with a greater number count
    Optional<Run> published(RunRequest request, long after);

    /// All runs, the newest first.
    List<Run> runs();

    Optional<Run> run(long id);
}
