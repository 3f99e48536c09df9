package dialogue.intake.judge;

import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.plan.ActionPlan;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.review.Report;
import dialogue.review.Review;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Both parties' reports for one year.
final class YearReports {

    /// A report last updated more than this many days before the as-of date is stale.
    private static final long FRESH_DAYS = 180;

    private final int year;
    private final Map<Party, ReportCheck> byParty = new EnumMap<>(Party.class);

    YearReports(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    void add(Party party, JudgedRow<Report> entry) {
        byParty.computeIfAbsent(party, key -> new ReportCheck(entry.place().file())).add(entry);
    }

    void addAll(YearReports other) {
        other.byParty.forEach((party, reports) -> byParty
                .computeIfAbsent(party, key -> new ReportCheck(reports.firstFile())).addAll(reports));
    }

    Stream<JudgedRow<Report>> entries() {
        return byParty.values().stream().flatMap(reports -> reports.entries().stream());
    }

    void check(Register<Initiative> initiatives, Findings findings) {
        byParty.values().forEach(reports -> reports.check(initiatives, findings));
    }

    /// The day of the newest accepted report that both parties may read.
    Optional<LocalDate> newest() {
        return byParty.values().stream().flatMap(reports -> reports.newest().stream()).max(Comparator.naturalOrder());
    }

    Review review(LocalDate asOf, ActionPlan plan, List<Finding> findings) {
        return new Review(year, asOf, plan, entries().flatMap(entry -> entry.value().stream()).toList(), findings);
    }

    /// Tells what is old and what is missing on the as-of date.
    void tellCoverage(LocalDate asOf, ActionPlan plan, Findings findings) {
        entries().forEach(
                entry -> entry.value().ifPresent(report -> tellStale(entry, report.updatedOn(), asOf, findings)));
        for (var party : Party.values()) {
            var reports = byParty.get(party);
            if (reports == null) {
                tellNothing(party, findings);
            } else {
                tellMissing(party, reports, asOf, plan, findings);
            }
        }
    }

    /// A party of which nothing could be read is one error, be it the one that says why, and not a warning an initiative.
    private void tellNothing(Party party, Findings findings) {
        if (!findings.hasError(party, year + "/")) {
            findings.place("coverage.untouched", party, year + "/").ifPresentOrElse(
                    form -> findings.error("form.no-report", form, party),
                    () -> findings.error("form.no-file", Place.of(year + "/" + party.key() + ".csv"), party));
        }
    }

    private static void tellMissing(Party party, ReportCheck reports, LocalDate asOf, ActionPlan plan,
            Findings findings) {
        plan.initiatives().stream()
                .filter(initiative -> initiative.hasBegun(asOf))
                .filter(initiative -> !reports.names(initiative.key())).forEach(initiative -> findings
                        .warning("coverage.no-report", Place.of(reports.firstFile()), party, initiative.key()));
    }

    private static void tellStale(JudgedRow<Report> entry, LocalDate updatedOn, LocalDate asOf, Findings findings) {
        var days = ChronoUnit.DAYS.between(updatedOn, asOf);
        if (days > FRESH_DAYS) {
            findings.warning("coverage.stale", entry.place().at("updated_on"), entry.party(), updatedOn.toString(),
                    Long.toString(days),
                    asOf.toString(), Long.toString(FRESH_DAYS));
        }
    }
}
