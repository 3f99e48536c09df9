package dialogue.plan;

/// What a milestone marks: a stage of an agreement, each with its own date, or a meeting, a visit, a chair, an anniversary. What is signed has not
/// thereby taken effect. Which stages an agreement can reach says its [Instrument]; a text of no instrument, such as the Action Plan itself, is
/// adopted.
public enum Stage implements Keyed {
    PROPOSED,
    TALKS_OPENED,
    CONCLUDED,
    APPROVED,
    SIGNED,
    /// Of a treaty.
    IN_FORCE,
    /// Of an arrangement.
    IN_EFFECT,
    REVISED,
    RENEWED,
    /// Of a political statement.
    ANNOUNCED,
    FOLLOWED_UP,
    ENDED,
    ADOPTED,
    HELD,
    DELIVERED,
    VISIT,
    SUMMIT,
    PRESIDENCY,
    ANNIVERSARY
}
