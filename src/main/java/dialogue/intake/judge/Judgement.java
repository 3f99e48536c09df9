package dialogue.intake.judge;

import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.intake.Count;
import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.intake.judge.row.Findings;
import dialogue.plan.DatedPlan;
import dialogue.review.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes all rows, each of them judged by itself, judges them together, and says what they make.
public final class Judgement {

    private final IntakeSettings settings;
    private final RowJudgement rows;

    public Judgement(IntakeSettings settings) {
        this.settings = settings;
        this.rows = new RowJudgement(settings);
    }

    /// The rows of a file come in their order.
    public void add(RowJudgement more) {
        rows.addAll(more);
    }

    /// Everything that was added, judged. To be asked once.
    ///
    /// @param whole true where every row there is was read
    public IntakeReport report(boolean whole) {
        var findings = rows.findings();
        var dated = rows.plan().plan(findings);
        rows.years().values()
                .forEach(reports -> reports.check(asked(reports.year()), rows.plan().initiatives(), findings));
        rows.twins().tell(findings);
        var current = rows.reports(settings.year());
        var known = asked(settings.year()).or(current::asOf);
        var asOf = known.orElse(settings.today());
        var plan = dated.on(asOf);
        known.ifPresentOrElse(day -> current.tellCoverage(day, plan, findings), () -> tellNoDay(findings));
        rows.plan().tellCoverage(plan, asOf, findings);
        var all = findings.sorted();
        return new IntakeReport(all, whole, counts(),
                current.review(asOf, plan, of(all, settings.year(), "plan")), previous(dated, all), current.days(),
                rows.plan().isSample());
    }

    /// What nobody shares cannot tell the other party on which day the review stands. Where records were refused, that is what to mend first.
    private void tellNoDay(Findings findings) {
        if (!findings.hasError()) {
            findings.error("sense.no-as-of", Place.of(String.valueOf(settings.year())), null);
        }
    }

    /// The day that is asked for, of the review that is.
    private Optional<LocalDate> asked(int year) {
        return settings.asOf().filter(_ -> year == settings.year());
    }

    /// Each review stands on the plan of its own day.
    private Optional<Review> previous(DatedPlan dated, List<Finding> all) {
        return Optional.ofNullable(rows.years().lowerEntry(settings.year())).map(Map.Entry::getValue)
                .flatMap(reports -> reports.asOf()
                        .map(asOf -> reports.review(asOf, dated.on(asOf), of(all, reports.year()))));
    }

    /// The findings of the files in some folders.
    private static List<Finding> of(List<Finding> findings, Object... folders) {
        return findings.stream()
                .filter(finding -> Stream.of(folders)
                        .anyMatch(folder -> finding.place().file().startsWith(folder + "/")))
                .toList();
    }

    private List<Count> counts() {
        var tally = rows.tally();
        Stream.concat(rows.plan().entries(), rows.years().values().stream().flatMap(YearReports::rows))
                .forEach(tally::add);
        return tally.counts();
    }
}
