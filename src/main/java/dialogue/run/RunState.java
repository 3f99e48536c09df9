package dialogue.run;

import dialogue.plan.Keyed;
import java.util.Set;

/// How a run ended, or that it has not. Which state may follow which stands here and nowhere else.
public enum RunState implements Keyed {
    /// At work, or interrupted and waiting to be resumed.
    RUNNING,
    /// Its revision stands in the output folder.
    PUBLISHED,
    /// The input was refused; nothing was produced.
    REJECTED,
    /// A step failed; it can be resumed.
    FAILED,
    /// Interrupted, and replaced by a later request with other input or parameters.
    GIVEN_UP;

    /// True where a run in this state may come into the other.
    public boolean mayBecome(RunState next) {
        return followers().contains(next);
    }

    private Set<RunState> followers() {
        return switch (this) {
            // interrupted, it is at work again
            case RUNNING -> Set.of(RUNNING, PUBLISHED, REJECTED, FAILED, GIVEN_UP);
            // its process may have been killed when the revision already stood; two processes that resume it may both fail
            case FAILED -> Set.of(RUNNING, PUBLISHED, FAILED, GIVEN_UP);
            case PUBLISHED, REJECTED, GIVEN_UP -> Set.of();
        };
    }

    /// True where it has not ended for good: it is at work, or can be resumed.
    public boolean isOpen() {
        return mayBecome(RUNNING);
    }
}
