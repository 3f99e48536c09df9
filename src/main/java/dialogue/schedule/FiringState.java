package dialogue.schedule;

import dialogue.plan.Keyed;

/// What became of a firing.
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
    MISSED
}
