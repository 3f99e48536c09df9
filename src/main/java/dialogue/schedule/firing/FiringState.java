package dialogue.schedule.firing;

import dialogue.plan.Keyed;
import java.util.Set;

/// What became of a firing. Which state may follow which stands here and nowhere else.
public enum FiringState implements Keyed {
    /// Its run is at work, or waits to be taken up again.
    CLAIMED,
    /// Its briefing stands.
    DONE,
    /// The input was refused; a person has to correct it.
    REJECTED,
    /// Something was in the way; a person has to act.
    FAILED,
    /// It was too late when somebody noticed.
    MISSED;

    /// True where a firing in this state may come into the other.
    public boolean mayBecome(FiringState next) {
        return followers().contains(next);
    }

    private Set<FiringState> followers() {
        return switch (this) {
            // taken over, or let go of to be tried again
            case CLAIMED -> Set.of(CLAIMED, DONE, REJECTED, FAILED);
            // a process that was thought gone may still bring its answer, but a briefing that stands is not taken back
            case REJECTED, FAILED -> Set.of(DONE, REJECTED, FAILED);
            case DONE -> Set.of(DONE);
            case MISSED -> Set.of();
        };
    }
}
