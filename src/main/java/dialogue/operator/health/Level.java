package dialogue.operator.health;

import dialogue.plan.Keyed;

/// How urgent it is.
public enum Level implements Keyed {
    /// Nothing is to be done.
    WELL(0),
    /// Somebody should look within days.
    WARNING(1),
    /// A briefing is not made or not delivered, or will not be.
    CRITICAL(2);

    private final int code;

    Level(int code) {
        this.code = code;
    }

    /// What monitors of Nagios' kind expect as the exit code.
    public int code() {
        return code;
    }
}
