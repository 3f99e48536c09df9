package dialogue.watch;

import dialogue.language.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The problems that stand until a person dismisses them.
public interface Problems {

    /// Has a problem stand, at once and whatever becomes of the caller's transaction. Where one about the same subject stands,
    /// that one was seen again, and nothing else changes.
    ///
    /// @param subject what it is about, such as `run 7`
    /// @param problem its details are keys, paths, names and numbers; never a text of a record
    void raise(String subject, Problem problem);

    /// Has a problem stand in the caller's transaction: it stands if and only if what the caller does there is done. The operator is to be told of it. Where
    /// one about the same subject stands, this one takes its place.
    void enter(String subject, Problem problem);

    /// Takes the problems of which the operator is still to be told: nobody else gets them from then on, so that each is told once.
    List<StandingProblem> takeUntold();

    /// Puts back what could not be told yet.
    ///
    /// @param at not to be told before
    void tellAgain(List<StandingProblem> untold, Instant at);

    /// The standing problems, the oldest first.
    List<StandingProblem> standing();

    /// Dismisses a standing problem, and enters that into the audit. It can be raised again.
    ///
    /// @param person who has seen to it
    /// @return the problem, or empty where none of that number stands
    Optional<StandingProblem> dismiss(long number, String person);
}
