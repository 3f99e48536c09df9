package dialogue.run;

import dialogue.plan.Keyed;

/// How a run ended, or that it has not.
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
    GIVEN_UP
}
