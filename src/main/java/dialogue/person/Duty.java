package dialogue.person;

import dialogue.plan.Keyed;

/// What a person is there for, and may do beyond looking at what their ministry may read.
public enum Duty implements Keyed {
    /// Looks.
    READER,
    /// Uploads reports and makes briefings.
    OFFICER,
    /// Acts on the messages to the own ministry.
    APPROVER,
    /// Keeps persons, schedules and problems.
    STEWARD
}
