package dialogue.intake.judge;

import dialogue.intake.IntakeSettings;
import dialogue.intake.judge.plan.PlanCheck;
import dialogue.intake.judge.row.Cells;
import dialogue.intake.judge.row.Findings;
import dialogue.intake.judge.row.ReportRows;
import dialogue.intake.judge.row.ReviewRows;
import dialogue.intake.judge.row.Verdict;
import dialogue.intake.row.FormFinding;
import dialogue.intake.row.Guards;
import dialogue.intake.row.SourceRow;
import dialogue.intake.value.Characters;
import dialogue.intake.value.Keys;
import dialogue.plan.PlanKey;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What readings come to, each row by itself. One of them belongs to one thread; together they are what [Judgement] judges.
public final class RowJudgement {

    private final Findings findings;
    private final LocalDate today;
    private final PlanCheck plan = new PlanCheck();
    private final NavigableMap<Integer, YearReports> years = new TreeMap<>();
    private final Duplicates twins = new Duplicates();
    private final Tally tally = new Tally();

    RowJudgement(IntakeSettings settings) {
        findings = new Findings(settings.supported());
        today = settings.today();
    }

    /// Judges the rows of a batch.
    public static RowJudgement of(MissingColumns.Batch batch, IntakeSettings settings) {
        var judgement = new RowJudgement(settings);
        var reportRows = new ReportRows(settings);
        var guards = new Guards(settings.processable());
        for (var reading : batch.readings()) {
            switch (reading) {
                case SourceRow read -> {
                    var row = guards.admits(read) ? known(read) : read;
                    var missing = batch.missing(row);
                    var verdict = new Verdict(row, judgement.findings, !missing.isEmpty());
                    judgement.add(row, new Cells(row, settings.supported(), verdict, missing), reportRows);
                }
                case FormFinding misread -> judgement.add(misread);
            }
        }
        return judgement;
    }

    /// The row with its key in its place, so that people are told which record is meant; nothing of one that may not be processed is repeated. Only what may
    /// be a key is taken: where the fields of a row have slipped, anything may stand in its column.
    private static SourceRow known(SourceRow row) {
        var key = Keys.meant(Characters.stripped(row.cells().get(row.table().keyIndex())));
        return PlanKey.isKey(key)
                ? new SourceRow(row.place().in(key), row.table(), row.party(), row.year(), row.cells())
                : row;
    }

    private void add(FormFinding misread) {
        findings.add(misread.finding());
        tally.add(misread);
    }

    private void add(SourceRow row, Cells cells, ReportRows reportRows) {
        switch (row.table()) {
            case REPORTS -> {
                var party = row.party().orElseThrow();
                twins.add(row);
                reports(row.year()).add(party, reportRows.report(cells, party));
            }
            case REVIEW -> reports(row.year()).add(ReviewRows.days(cells, today));
            default -> plan.add(row.table(), cells);
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
    Duplicates twins() {
        return twins;
    }

    /// Counts the rows that could not be read.
    Tally tally() {
        return tally;
    }
}
