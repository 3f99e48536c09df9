package dialogue.intake.judge;

import dialogue.intake.judge.row.Cells;
import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.intake.judge.row.Register;
import dialogue.intake.table.Table;
import dialogue.plan.Dated;
import dialogue.plan.Initiative;
import dialogue.review.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of one party's reports for one year together: at most one on an initiative, and every initiative is in the plan.
final class ReportCheck {

    private final String firstFile;
    private Register<Report> reports = new Register<>(Table.REPORTS);

    /// @param firstFile the first of the party's files, where a report that is missing may be added
    ReportCheck(String firstFile) {
        this.firstFile = firstFile;
    }

    String firstFile() {
        return firstFile;
    }

    void add(JudgedRow<Report> entry) {
        reports.add(entry);
    }

    void addAll(ReportCheck other) {
        reports.addAll(other.reports);
    }

    List<JudgedRow<Report>> entries() {
        return reports.entries();
    }

    /// True where a row names the initiative, be it refused.
    boolean names(String initiative) {
        return reports.has(initiative);
    }

    /// The newest day of the reports that both parties may read.
    Optional<LocalDate> newest() {
        return reports.values().stream().filter(report -> !report.isOwn()).map(Report::updatedOn)
                .max(Comparator.naturalOrder());
    }

    void check(Register<Dated<Initiative>> initiatives, Findings findings) {
        mean(initiatives, findings);
        var told = new CopiedFiles(findings).refuse(reports.groups());
        reports.groups().stream().map(group -> group.stream().filter(row -> !told.contains(row)).toList())
                .filter(group -> group.size() > 1).forEach(group -> refuse(group, findings));
        reports.entries().forEach(entry -> entry.value()
                .ifPresent(report -> initiatives.resolve(report.initiative(), entry, "initiative", findings)));
    }

    /// Takes a key in other letters, such as `p1-01`, for the one that is meant, before anything is compared by keys.
    private void mean(Register<Dated<Initiative>> initiatives, Findings findings) {
        var meant = initiatives.meant(reports.entries().stream().map(JudgedRow::key));
        if (meant.isEmpty()) {
            return;
        }
        var renamed = new Register<Report>(Table.REPORTS);
        reports.entries().forEach(entry -> renamed.add(mean(entry, meant.get(entry.key()), findings)));
        reports = renamed;
    }

    private static JudgedRow<Report> mean(JudgedRow<Report> entry, @Nullable String key, Findings findings) {
        if (key == null) {
            return entry;
        }
        findings.warning(Cells.KEY_MEANT, entry.place().at("initiative"), entry.party(), entry.key(), key);
        return entry.under(key, report -> report.on(key));
    }

    /// Refuses what is reported on an initiative that enters the plan only after a day.
    ///
    /// @return true where there was any
    boolean refuseEarly(LocalDate day, Register<Dated<Initiative>> initiatives, Findings findings) {
        var early = reports.entries().stream().filter(JudgedRow::isUsed)
                .filter(entry -> initiatives.group(entry.key()).stream().flatMap(row -> row.value().stream())
                        .noneMatch(row -> row.period().hasBegun(day)))
                .toList();
        early.forEach(entry -> entry.refuse(findings, "sense.not-yet-in-plan", "initiative", entry.key(),
                day.toString()));
        return !early.isEmpty();
    }

    /// Each refused row is told where another stands.
    private static void refuse(List<JudgedRow<Report>> group, Findings findings) {
        losers(group).forEach(entry -> entry.refuse(findings, "key.second-report", "initiative", entry.key(),
                Register.other(group, entry).where()));
    }

    /// Those of several reports on one initiative that are refused. The only one that both parties may read stays: what a party keeps to itself takes
    /// nothing from the other one.
    static List<JudgedRow<Report>> losers(List<JudgedRow<Report>> group) {
        var open = group.stream().filter(entry -> entry.value().filter(report -> !report.isOwn()).isPresent()).toList();
        return group.stream().filter(entry -> open.size() != 1 || !open.contains(entry)).toList();
    }
}
