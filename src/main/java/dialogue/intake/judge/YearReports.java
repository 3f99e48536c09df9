package dialogue.intake.judge;

import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.intake.IntakeSettings;
import dialogue.intake.ReviewDays;
import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.intake.judge.row.Register;
import dialogue.intake.table.Table;
import dialogue.plan.ActionPlan;
import dialogue.plan.Dated;
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

    private final int year;
    private final Map<Party, ReportCheck> byParty = new EnumMap<>(Party.class);
    private final Register<ReviewDays> days = new Register<>(Table.REVIEW);

    YearReports(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    void add(Party party, JudgedRow<Report> entry) {
        byParty.computeIfAbsent(party, key -> new ReportCheck(entry.place().file())).add(entry);
    }

    void add(JudgedRow<ReviewDays> row) {
        days.add(row);
    }

    void addAll(YearReports other) {
        days.addAll(other.days);
        other.byParty.forEach((party, reports) -> byParty
                .computeIfAbsent(party, key -> new ReportCheck(reports.firstFile())).addAll(reports));
    }

    /// All its rows.
    Stream<JudgedRow<?>> rows() {
        return Stream.concat(days.entries().stream(), entries());
    }

    /// The days of its review, where a file tells them.
    Optional<ReviewDays> days() {
        return days.values().stream().findFirst();
    }

    private Stream<JudgedRow<Report>> entries() {
        return byParty.values().stream().flatMap(reports -> reports.entries().stream());
    }

    /// Refuses what does not fit together or to the plan.
    ///
    /// @param asked the day on which the review is to stand; empty for its own
    void check(Optional<LocalDate> asked, Register<Dated<Initiative>> initiatives, Findings findings) {
        days.refuseTwice(findings, "opened");
        days().flatMap(ReviewDays::asOf).ifPresent(asOf -> refuseLater(asOf, findings));
        byParty.values().forEach(reports -> reports.check(initiatives, findings));
        while (asked.or(this::asOf).filter(day -> refuseEarly(day, initiatives, findings)).isPresent()) {
            // without the refused reports the review may stand on an earlier day, on which others are too early
        }
    }

    private boolean refuseEarly(LocalDate day, Register<Dated<Initiative>> initiatives, Findings findings) {
        return byParty.values().stream().filter(reports -> reports.refuseEarly(day, initiatives, findings))
                .count() > 0;
    }

    /// What lies after the review's own day is not of this review.
    private void refuseLater(LocalDate asOf, Findings findings) {
        entries().forEach(entry -> entry.value().filter(report -> report.updatedOn().isAfter(asOf))
                .ifPresent(report -> entry.refuse(findings, "sense.date-after-review", "updated_on",
                        report.updatedOn().toString(), asOf.toString())));
    }

    /// The day on which the review stands: its own, else that of the newest accepted report that both parties may read.
    Optional<LocalDate> asOf() {
        return days().flatMap(ReviewDays::asOf).or(this::newest);
    }

    private Optional<LocalDate> newest() {
        return byParty.values().stream().flatMap(reports -> reports.newest().stream()).max(Comparator.naturalOrder());
    }

    Review review(LocalDate asOf, ActionPlan plan, List<Finding> findings) {
        return new Review(year, asOf, plan, entries().flatMap(entry -> entry.value().stream()).toList(), findings);
    }

    /// Tells what is old and what is missing on the as-of date.
    void tellCoverage(LocalDate asOf, ActionPlan plan, Findings findings) {
        entries().forEach(entry -> entry.value().ifPresent(report -> {
            tellStale(entry, report.updatedOn(), asOf, findings);
            plan.former(report.initiative()).ifPresent(former -> findings.warning("coverage.no-longer-in-plan",
                    entry.place().at("initiative"), entry.party(), entry.key(), former.until().toString()));
        }));
        for (var party : Party.values()) {
            var reports = byParty.get(party);
            if (reports == null) {
                tellNothing(party, findings);
            } else {
                tellMissing(party, reports, asOf, plan, findings);
            }
        }
    }

    /// A party of which nothing could be read is one error, be it the one that says why, and not a warning an initiative. While reports are collected
    /// it is none.
    private void tellNothing(Party party, Findings findings) {
        if (findings.hasError(party, year + "/")) {
            return;
        }
        var form = findings.place("coverage.untouched", party, year + "/");
        var place = form.orElse(Place.of(year + "/" + party.key() + ".csv"));
        if (days().filter(ReviewDays::isOpen).isPresent()) {
            findings.warning("coverage.nothing-yet", place, party);
        } else {
            findings.error(form.isPresent() ? "form.no-report" : "form.no-file", place, party);
        }
    }

    private static void tellMissing(Party party, ReportCheck reports, LocalDate asOf, ActionPlan plan,
            Findings findings) {
        plan.initiatives().stream()
                .filter(initiative -> initiative.hasBegun(asOf))
                .filter(initiative -> !reports.names(initiative.key())).forEach(initiative -> findings
                        .warning("coverage.no-report", Place.of(reports.firstFile()).in(initiative.key()), party,
                                initiative.key()));
    }

    private static void tellStale(JudgedRow<Report> entry, LocalDate updatedOn, LocalDate asOf, Findings findings) {
        var days = ChronoUnit.DAYS.between(updatedOn, asOf);
        if (days > IntakeSettings.FRESH_DAYS) {
            findings.warning("coverage.stale", entry.place().at("updated_on"), entry.party(), updatedOn.toString(),
                    Long.toString(days),
                    asOf.toString(), Long.toString(IntakeSettings.FRESH_DAYS));
        }
    }
}
