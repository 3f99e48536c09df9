package dialogue.run;

import dialogue.language.Problem;
import dialogue.watch.Audit;
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
    default Outcome produce(RunRequest request, Progress progress) {
        return produce(request, Audit.PROGRAM, progress);
    }

    /// The same for somebody, whom the run remembers.
    ///
    /// @param asker a person, or `schedule NAME`
    Outcome produce(RunRequest request, String asker, Progress progress);

    /// The request with its year and folders resolved, which can be made if the input lets it.
    ///
    /// @throws Problem where it asks for what there is not
    RunRequest accept(RunRequest request);

    /// Goes on with a run that was interrupted or has failed.
    ///
    /// @throws Problem where there is no such run, where it has ended, or where its input is no longer the same
    Outcome resume(long run, Progress progress);

    /// Enters that a run that has failed is to be gone on with here; the next [Recovery] of this process does.
    ///
    /// @return false where it has not failed, or is at work again
    boolean takeUp(long run);

    /// The newest run that has published what is asked for, from whatever input.
    ///
    /// @param request whose year may be empty for any
    /// @param after only runs with a greater number count
    Optional<Run> published(RunRequest request, long after);

    /// All runs, the newest first.
    List<Run> runs();

    Optional<Run> run(long id);
}
