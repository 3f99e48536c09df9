package dialogue.review;

import dialogue.finding.Finding;
import dialogue.plan.ActionPlan;
import java.time.LocalDate;
import java.util.List;

/// What both parties reported for one year's Strategic Dialogue, frozen: immutable, at most one report of a party on an initiative, every
/// initiative of a report in the plan on that day or before it. It holds everything, notes included, and is for `release` alone.
///
/// @param asOf the day on which it stands; the newest day of the reports that both parties may read, or the day asked for
/// @param findings all findings of the intake, by place
public record Review(int year, LocalDate asOf, ActionPlan plan, List<Report> reports, List<Finding> findings) {

    public Review {
        reports = List.copyOf(reports);
        findings = List.copyOf(findings);
    }

    /// Counts only: what it holds is not for a log.
    @Override
    public String toString() {
        return "Review[" + year + ", " + reports.size() + " reports]";
    }
}
