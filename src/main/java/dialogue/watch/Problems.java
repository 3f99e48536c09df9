package dialogue.watch;

import dialogue.language.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The problems that stand until a person dismisses them.
public interface Problems {

    /// Records a problem at once, in a transaction of its own, so that it stays whatever becomes of the caller's. Where one about the same subject
    /// stands, that one is counted once more, and nothing else changes.
    ///
    /// @param subject what it is about, such as `run 7`
    /// @param problem its details are keys, paths, names and numbers; never a text of a record
    void raise(String subject, Problem problem);

    /// Records a problem in the caller's transaction, so that neither is without the other, and has the operator told of it. Where one about the same
    /// subject stands, this one takes its place.
    void enter(String subject, Problem problem);

    /// Returns the problems that the operator has not been told of, and marks them as told: nobody else gets them, so each is told once.
    List<StandingProblem> takeUntold();

    /// Marks problems that could not be told as untold again.
    ///
    /// @param at when to try next, at the earliest
    void tellAgain(List<StandingProblem> untold, Instant at);

    /// The standing problems, the oldest first.
    List<StandingProblem> standing();

    /// Dismisses a standing problem, and enters that into the audit. It can be raised again.
    ///
    /// @param person who has seen to it
    /// @return the problem, or empty where none of that number stands
    Optional<StandingProblem> dismiss(long number, String person);
}
