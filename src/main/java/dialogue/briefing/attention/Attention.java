package dialogue.briefing.attention;

import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import java.util.Map;
import java.util.Optional;

/// A reason for which an initiative needs attention. Each is found by the rule of the same name in this
/// package, and "how to read this document" says it in the same words.
public sealed interface Attention {

    Initiative initiative();

    /// Whole months of lateness; 0 where lateness is not the matter.
    default int monthsLate() {
        return 0;
    }

    /// Promised for a time that is over, and nothing held, delivered, signed, renewed or taken effect since that time began. An imprecise date is late
    /// only when its last possible day is over; months are whole months since. What is completed or suspended is not called late in this sense or in the next two.
    record Overdue(Initiative initiative, PlanDate due, int monthsLate) implements Attention {}

    /// A frequency was agreed, and more than its interval has passed since the last confirmed meeting or, where none is on record, since the beginning.
    ///
    /// @param lastHeld the last meeting confirmed, empty where none is on record
    /// @param next the next date on the calendar, empty where there is none
    record NotHeld(Initiative initiative, Optional<Milestone> lastHeld, int monthsLate,
            Optional<Milestone> next) implements Attention {}

    /// The date that a party set for its own next step is over.
    record StepOverdue(Initiative initiative, Party party, PlanDate due, int monthsLate) implements Attention {}

    /// At risk, suspended or delayed now, and better at the last review.
    record Slipped(Initiative initiative, Status before, Status now) implements Attention {}

    /// The two reports give different statuses; both stand side by side, and neither replaces the other.
    record PartiesDiffer(Initiative initiative, Map<Party, Status> statuses) implements Attention {}

    /// The initiative has begun and this copy holds no report from a party, be it that there is none or that none is for this copy.
    record Silent(Initiative initiative, Party party) implements Attention {}

    /// It should have happened by now (since the last review, where there is one), but no source confirms it.
    record Unconfirmed(Initiative initiative, Milestone milestone) implements Attention {}
}
