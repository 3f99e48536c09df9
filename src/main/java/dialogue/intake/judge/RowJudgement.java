package dialogue.intake.judge;

import dialogue.intake.IntakeSettings;
import dialogue.intake.Misread;
import dialogue.intake.SourceRow;
import dialogue.intake.Table;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What readings come to, each row by itself. One of them belongs to one thread; together they are what [Judgement] judges.
public final class RowJudgement {

    private final Findings findings;
    private final PlanCheck plan = new PlanCheck();
    private final NavigableMap<Integer, YearReports> years = new TreeMap<>();
    private final Twins twins = new Twins();
    private final Tally tally = new Tally();

    RowJudgement(IntakeSettings settings) {
        findings = new Findings(settings.supported());
    }

    /// Judges the rows of a batch.
    public static RowJudgement of(Headers.Batch batch, IntakeSettings settings) {
        var judgement = new RowJudgement(settings);
        var reportRows = new ReportRows(settings);
        for (var reading : batch.readings()) {
            switch (reading) {
                case SourceRow row -> {
                    var missing = batch.missing(row);
                    var verdict = new Verdict(row, judgement.findings, !missing.isEmpty());
                    judgement.add(row, new Cells(row, settings.supported(), verdict, missing), reportRows);
                }
                case Misread misread -> judgement.add(misread);
            }
        }
        return judgement;
    }

    private void add(Misread misread) {
        findings.add(misread.finding());
        tally.add(misread);
    }

    private void add(SourceRow row, Cells cells, ReportRows reportRows) {
        if (row.table() == Table.REPORTS) {
            var party = row.party().orElseThrow();
            twins.add(row);
            reports(row.year()).add(party, reportRows.report(cells, party));
        } else {
            plan.add(row.table(), cells);
        }
    }

    /// Adds the rows of another one behind its own.
    void addAll(RowJudgement other) {
        findings.addAll(other.findings);
        plan.addAll(other.plan);
        other.years.forEach((year, reports) -> reports(year).addAll(reports));
        twins.addAll(other.twins);
        tally.addAll(other.tally);
    }

    Findings findings() {
        return findings;
    }

    PlanCheck plan() {
        return plan;
    }

    /// Both parties' reports by the year they are for.
    NavigableMap<Integer, YearReports> years() {
        return years;
    }

    YearReports reports(int year) {
        return years.computeIfAbsent(year, YearReports::new);
    }

    /// What stands in the files of both parties.
    Twins twins() {
        return twins;
    }

    /// Counts the rows that could not be read.
    Tally tally() {
        return tally;
    }
}
