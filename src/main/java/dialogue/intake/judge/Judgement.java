package dialogue.intake.judge;

import dialogue.intake.Count;
import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.intake.Misread;
import dialogue.intake.Reading;
import dialogue.intake.SourceRow;
import dialogue.intake.Table;
import dialogue.plan.ActionPlan;
import dialogue.review.Finding;
import dialogue.review.Review;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Takes all readings, each row first by itself, then all together, and says what they make.
public final class Judgement {

    private final IntakeSettings settings;
    private final Findings findings;
    private final ReportRows reportRows;
    private final PlanCheck plan = new PlanCheck();
    private final TreeMap<Integer, YearReports> years = new TreeMap<>();
    private final Tally tally = new Tally();
    private final Map<String, Set<String>> missingColumns = new HashMap<>();

    public Judgement(IntakeSettings settings) {
        this.settings = settings;
        this.findings = new Findings(settings.repertoire());
        this.reportRows = new ReportRows(settings);
    }

    /// The readings of a file come in their order, since its header goes before its rows.
    public void add(Reading reading) {
        switch (reading) {
            case SourceRow row -> add(row);
            case Misread misread -> add(misread);
        }
    }

    private void add(Misread misread) {
        findings.add(misread.finding());
        tally.add(misread);
        if (misread.finding().code().equals("form.missing-column")) {
            missingColumns.computeIfAbsent(misread.place().file(), file -> new HashSet<>())
                    .add(misread.place().column());
        }
    }

    private void add(SourceRow row) {
        var missing = missingColumns.getOrDefault(row.place().file(), Set.of());
        var cells = new Cells(row, settings.repertoire(), new Verdict(row, findings, !missing.isEmpty()), missing);
        if (row.table() == Table.REPORTS) {
            var party = row.party().orElseThrow();
            years.computeIfAbsent(row.year(), YearReports::new).add(party, reportRows.report(cells, party));
        } else {
            plan.add(row.table(), cells);
        }
    }

    /// Everything that was added, judged. To be asked once.
    public IntakeReport report() {
        var actionPlan = plan.plan(findings);
        years.values().forEach(reports -> reports.check(plan.initiatives(), findings));
        var current = current();
        var asOf = settings.asOf().or(current::newest).orElse(settings.today());
        current.tellCoverage(asOf, actionPlan, findings);
        var all = findings.sorted();
        return new IntakeReport(all, counts(), current.review(asOf, actionPlan, of(all, settings.year(), "plan")),
                previous(actionPlan, all));
    }

    private YearReports current() {
        return years.computeIfAbsent(settings.year(), YearReports::new);
    }

    private Optional<Review> previous(ActionPlan actionPlan, List<Finding> all) {
        return Optional.ofNullable(years.lowerEntry(settings.year())).map(Map.Entry::getValue)
                .flatMap(reports -> reports.newest()
                        .map(asOf -> reports.review(asOf, actionPlan, of(all, reports.year()))));
    }

    /// The findings of the files in some folders.
    private static List<Finding> of(List<Finding> findings, Object... folders) {
        return findings.stream()
                .filter(finding -> Stream.of(folders)
                        .anyMatch(folder -> finding.place().file().startsWith(folder + "/")))
                .toList();
    }

    private List<Count> counts() {
        Stream.concat(plan.entries(), years.values().stream().flatMap(YearReports::entries)).forEach(tally::add);
        return tally.counts();
    }
}
