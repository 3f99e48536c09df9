package dialogue.intake.life;

import dialogue.plan.Keyed;

/// How far a review is.
public enum ReviewState implements Keyed {
    /// The parties have been asked, and nothing has come yet.
    OPEN,
    /// Reports are there, and more may come.
    COLLECTING,
    /// Nothing more is taken in: what schedules and defaults take.
    CLOSED,
    /// A revision of its annual briefing stands.
    PUBLISHED
}
