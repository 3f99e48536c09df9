package dialogue.intake.judge;

import dialogue.intake.Table;
import dialogue.plan.Initiative;
import dialogue.review.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The rows of one party's reports for one year together: at most one on an initiative, and every initiative is in the plan.
final class ReportCheck {

    private final String firstFile;
    private final Register<Report> reports = new Register<>(Table.REPORTS);

    /// @param firstFile the first of the party's files, where a report that is missing may be added
    ReportCheck(String firstFile) {
        this.firstFile = firstFile;
    }

    String firstFile() {
        return firstFile;
    }

    void add(Entry<Report> entry) {
        reports.add(entry);
    }

    void addAll(ReportCheck other) {
        reports.addAll(other.reports);
    }

    List<Entry<Report>> entries() {
        return reports.entries();
    }

    /// True where a row names the initiative, be it refused.
    boolean names(String initiative) {
        return reports.has(initiative);
    }

    Optional<LocalDate> newest() {
        return reports.values().stream().map(Report::updatedOn).max(Comparator.naturalOrder());
    }

    void check(Register<Initiative> initiatives, Findings findings) {
        reports.groups().stream().filter(group -> group.size() > 1).forEach(group -> refuse(group, findings));
        reports.entries().forEach(entry -> entry.value()
                .ifPresent(report -> initiatives.resolve(report.initiative(), entry, "initiative", findings)));
    }

    /// Each row is told where another stands. If one of them is for its party alone, so is what is said of all.
    private static void refuse(List<Entry<Report>> group, Findings findings) {
        var only = group.stream().map(Entry::only).filter(Objects::nonNull).findFirst().orElse(null);
        group.forEach(entry -> entry.refuse(only, findings, "key.second-report", "initiative", entry.key(),
                Register.other(group, entry).where()));
    }
}
