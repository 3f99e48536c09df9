package dialogue.plan;

import java.util.List;

/// What a milestone marks. The first six are the rungs of an agreement's ladder, each with its own date: what is signed has not thereby taken effect.
/// A treaty enters into force and an arrangement, such as a memorandum of understanding, takes effect: `IN_FORCE` stands for either, and its words fit
/// both. A text that binds nobody, such as the Action Plan itself, is adopted.
public enum Stage implements Keyed {
    PROPOSED,
    TALKS_OPENED,
    CONCLUDED,
    APPROVED,
    SIGNED,
    IN_FORCE,
    RENEWED,
    ENDED,
    ADOPTED,
    HELD,
    DELIVERED,
    VISIT,
    SUMMIT,
    PRESIDENCY,
    ANNIVERSARY;

    /// The ladder of an agreement from the bottom up.
    public static List<Stage> ladder() {
        return List.of(PROPOSED, TALKS_OPENED, CONCLUDED, APPROVED, SIGNED, IN_FORCE);
    }

    public boolean isRung() {
        return ladder().contains(this);
    }
}
