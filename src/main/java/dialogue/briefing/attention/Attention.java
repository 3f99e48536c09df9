package dialogue.briefing.attention;

import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import java.util.Map;
import java.util.Optional;

/// A reason for which an initiative needs attention. Each is found by the rule of the same name in this package.
public sealed interface Attention {

    Initiative initiative();

    /// Whole months of lateness; 0 where lateness is not the matter.
    default int monthsLate() {
        return 0;
    }

    /// Promised for a time that is over, and neither completed nor held, delivered or signed since that time began.
    record Overdue(Initiative initiative, PlanDate due, int monthsLate) implements Attention {}

    /// A forum that was not held in its promised cadence.
    ///
    /// @param lastHeld the last meeting confirmed, empty where none is on record
    /// @param next the next date on the calendar, empty where there is none
    record NotHeld(Initiative initiative, Optional<Milestone> lastHeld, int monthsLate,
            Optional<Milestone> next) implements Attention {}

    /// The date a party set for its own next step is over.
    record StepOverdue(Initiative initiative, Party party, PlanDate due, int monthsLate) implements Attention {}

    /// At risk, suspended or delayed now, and better at the last review.
    record Slipped(Initiative initiative, Status before, Status now) implements Attention {}

    /// The two parties report different statuses.
    record PartiesDiffer(Initiative initiative, Map<Party, Status> statuses) implements Attention {}

    /// A party gives no report that this audience may read, though the initiative has begun.
    record Silent(Initiative initiative, Party party) implements Attention {}

    /// Something that should have happened by now, but that no source confirms.
    record Unconfirmed(Initiative initiative, Milestone milestone) implements Attention {}
}
