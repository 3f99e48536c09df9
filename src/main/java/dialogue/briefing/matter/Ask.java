package dialogue.briefing.matter;

import dialogue.plan.Keyed;

/// What the two sides are asked to do about a matter. Where several fit, the first in this order stands.
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
