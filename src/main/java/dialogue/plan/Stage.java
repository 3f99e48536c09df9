package dialogue.plan;

import java.util.List;

/// What a milestone marks. The first six are the rungs of an agreement's ladder, each with its own date: signed is not in force.
public enum Stage implements Keyed {
    PROPOSED, TALKS_OPENED, CONCLUDED, APPROVED, SIGNED, IN_FORCE, RENEWED, ENDED, HELD, DELIVERED, VISIT, SUMMIT, PRESIDENCY, ANNIVERSARY;

    /// The ladder of an agreement from the bottom up.
    public static List<Stage> ladder() {
        return List.of(PROPOSED, TALKS_OPENED, CONCLUDED, APPROVED, SIGNED, IN_FORCE);
    }

    public boolean isRung() {
        return ladder().contains(this);
    }
}
