package dialogue.briefing.matter;

import dialogue.plan.Keyed;

/// What is asked is the first that fits: a date of taking effect, the date of a meeting, a new date for what is overdue, a decision on what the parties
/// propose, the confirmation of a next step that is overdue, a common view of where it stands, a way back on track.
public enum Ask implements Keyed {

    /// A text is agreed and has not taken effect: settle when it does.
    EFFECT,

    /// A forum was not held as agreed: fix its date.
    MEETING,

    /// The time agreed for it is over: agree on another one, or end it.
    TIME,

    /// One or both parties propose something: decide on it.
    PROPOSAL,

    /// The date that a party set for its next step is over: confirm the step, or set another date.
    STEP,

    /// The reports differ: agree on where it stands.
    STATUS,

    /// It was better at the last review: agree on how to bring it back.
    RECOVERY
}
