package dialogue.intake;

import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.INITIATIVES;
import static dialogue.intake.SampleInput.KOREA;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Finding;
import dialogue.plan.Party;
import dialogue.review.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Findings about the parties' reports.
class ReportFindingsTest {

    static List<FindingCase> cases() {
        return List.of(
                FindingCase.of("a party has sent nothing", input -> input.instead(KOREA, _ -> {
                }),
                        "error form.no-file 2026/korea.csv:0 (korea) There is no file of this party’s reports, so that nothing of it would stand "
                                + "in the briefing; put the file in this place, under this name or one that begins with it."),
                FindingCase.of("a party has touched nothing of its form",
                        input -> input.remove(CANADA, 3).remove(CANADA, 2).add(CANADA, "initiative=P1-01"),
                        "warning coverage.untouched 2026/canada.csv:0 (canada) The rows of this form that hold nothing but what it came with: 1. They are no records; fill in those on which there is something to report.",
                        "error form.no-report 2026/canada.csv:0 (canada) Nothing is filled in in this form, and the party has no other file of reports, so that nothing of it would stand in the briefing; fill in the form."),
                FindingCase.of("a report is on an unknown initiative",
                        input -> input.set(CANADA, 2, "initiative", "P1-02"),
                        "warning coverage.no-report 2026/canada.csv:0 (canada) No record that could be read names P1-01; add one, or correct it.",
                        "error reference.unknown 2026/canada.csv:2 initiative (canada) “P1-02” is not in plan/initiatives.csv, where the "
                                + "nearest is P1-01; correct it, or add it there."),
                FindingCase.of("a party reports twice on an initiative",
                        input -> input.set(CANADA, 3, "initiative", "P1-01"),
                        "warning coverage.no-report 2026/canada.csv:0 (canada) No record that could be read names P2-01; add one, or correct it.",
                        "error key.second-report 2026/canada.csv:2 initiative (canada) The same party also reports on P1-01 at "
                                + "2026/canada.csv:3; join the two rows into one.",
                        "error key.second-report 2026/canada.csv:3 initiative (canada) The same party also reports on P1-01 at "
                                + "2026/canada.csv:2; join the two rows into one."),
                FindingCase.of("an own report stands beside a shared one, which stays",
                        input -> input.add(KOREA, "initiative=P1-01|status=on_track|share=own|updated_on=2026-02-20"),
                        "error key.second-report 2026/korea.csv:4 initiative (korea) The same party also reports on P1-01 at "
                                + "2026/korea.csv:2; join the two rows into one."),
                FindingCase.of("completed without its day", input -> input.set(CANADA, 2, "status", "completed"),
                        "error sense.completed-without-date 2026/canada.csv:2 completed_on (canada) The status is completed, but the day of "
                                + "completion is missing; fill it in, or change the status."),
                FindingCase.of("a day of completion without completed",
                        input -> input.set(CANADA, 2, "completed_on", "2026-01-01"),
                        "error sense.date-without-completed 2026/canada.csv:2 completed_on (canada) The day of completion is filled in, but the status is on_track; leave it empty, or set the status to completed."),
                FindingCase.of("completed with its day",
                        input -> input.set(CANADA, 2, "status", "completed").set(CANADA, 2, "completed_on",
                                "2026-02-20")),
                FindingCase.of("updated after today", input -> input.set(CANADA, 2, "updated_on", "2026-12-02"),
                        "error sense.date-after-as-of 2026/canada.csv:2 updated_on (canada) 2026-12-02 lies after 2026-12-01, the last day "
                                + "this review can know of; correct the date, or the day asked for (--as-of)."),
                FindingCase.of("completed after today",
                        input -> input.set(KOREA, 2, "status", "completed").set(KOREA, 2, "completed_on", "2027-01-01"),
                        "error sense.date-after-as-of 2026/korea.csv:2 completed_on (korea) 2027-01-01 lies after 2026-12-01, the last day "
                                + "this review can know of; correct the date, or the day asked for (--as-of)."),
                FindingCase.of("the marking is unknown",
                        input -> input.set(CANADA, 2, "marking", "secert").set(CANADA, 2, "status", "none"),
                        "warning coverage.no-report 2026/canada.csv:0 (canada) No record that could be read names P1-01; add one, or correct it.",
                        "error marking.unknown 2026/canada.csv:2 marking (canada) The marking is unknown, so nothing of this record was "
                                + "used; write one that is allowed here (unclassified), or take the record out of the file if it is marked higher."),
                FindingCase.of("the marking is too high",
                        input -> input.set(KOREA, 2, "marking", "II급비밀").set(KOREA, 2, "share", "none"),
                        "warning coverage.no-report 2026/korea.csv:0 (korea) No record that could be read names P1-01; add one, or correct it.",
                        "error marking.not-processable 2026/korea.csv:2 marking (korea) The marking is above what may be processed here (unclassified), "
                                + "so nothing of this record was used; take the record out of the file."),
                FindingCase.of("a note is nothing but a marking that is too high",
                        input -> input.set(CANADA, 2, "note", " Secret "),
                        "warning coverage.no-report 2026/canada.csv:0 (canada) No record that could be read names P1-01; add one, or correct it.",
                        "error marking.misplaced 2026/canada.csv:2 note (canada) This cell holds nothing but a marking above what may be "
                                + "processed here (unclassified), so nothing of this record was used; put the marking in its column and take "
                                + "the record out of the file, or write something else here."),
                FindingCase.of("a note is nothing but a word for its own share",
                        input -> input.set(CANADA, 2, "note", "own").set(CANADA, 2, "share", ""),
                        "error party.misplaced-share 2026/canada.csv:2 note (canada) This cell says nothing but that the record is for its "
                                + "own party, while the column share is empty; perhaps the fields of the record have slipped, so the input is "
                                + "refused as a whole. Put each into its column."),
                FindingCase.of("a note is a word for its own share beside a share",
                        input -> input.set(CANADA, 2, "note", "own").set(CANADA, 2, "share", "joint")),
                FindingCase.of("the share is a blank that is no space",
                        input -> input.set(CANADA, 2, "share", "\u00A0"),
                        "error value.invisible 2026/canada.csv:2 share (canada) The cell looks empty but is not, so nobody knows whom the "
                                + "record is for; empty it, or write one of joint, own."),
                FindingCase.of("the share is unknown",
                        input -> input.set(CANADA, 2, "share", "jiont").set(CANADA, 2, "status", "lost"),
                        "error value.closed-list 2026/canada.csv:2 share (canada) “jiont” is not a word of this column; write one of joint, own.",
                        "error value.closed-list 2026/canada.csv:2 status (canada) “lost” is not a word of this column; write one of completed, on_track, not_started, at_risk, suspended, delayed."),
                FindingCase.of("an own report is refused",
                        input -> input.set(CANADA, 2, "share", "Own").set(CANADA, 2, "status", "-"),
                        "error value.closed-list 2026/canada.csv:2 status (canada) “-” is not a word of this column; write one of completed, on_track, not_started, at_risk, suspended, delayed."),
                FindingCase.of("share and marking are empty",
                        input -> input.set(CANADA, 2, "share", "").set(CANADA, 2, "marking", "")),
                FindingCase.of("a party is silent on an initiative that has begun",
                        input -> input.remove(CANADA, 3).remove(KOREA, 2).set(INITIATIVES, 2, "since", ""),
                        "warning coverage.no-report 2026/canada.csv:0 (canada) No record that could be read names P2-01; add one, or correct it.",
                        "warning coverage.no-report 2026/korea.csv:0 (korea) No record that could be read names P1-01; add one, or correct it."),
                FindingCase.of("a party is silent on an initiative that has not begun",
                        input -> input.remove(CANADA, 3).set(INITIATIVES, 3, "since", "2026-03")),
                FindingCase.of("a party reports by itself", input -> input.set(CANADA, 3, "share", "own")),
                FindingCase.of("a report is 181 days old", input -> input.set(CANADA, 2, "updated_on", "2025-08-24"),
                        "warning coverage.stale 2026/canada.csv:2 updated_on (canada) Last updated on 2025-08-24, 181 days before 2026-02-21; "
                                + "bring records that are older than 180 days up to date."),
                FindingCase.of("an own report is 181 days old",
                        input -> input.set(CANADA, 2, "updated_on", "2025-08-24").set(CANADA, 2, "share", "own"),
                        "warning coverage.stale 2026/canada.csv:2 updated_on (canada) Last updated on 2025-08-24, 181 days before "
                                + "2026-02-21; bring records that are older than 180 days up to date."),
                FindingCase.of("nothing is shared",
                        input -> input.set(CANADA, 2, "share", "own").set(CANADA, 3, "share", "own")
                                .set(KOREA, 2, "share", "own").set(KOREA, 3, "share", "own"),
                        "error sense.no-as-of 2026:0 (both) No report that both parties may read tells as of which day the review stands; share "
                                + "a report, or give the day (--as-of)."),
                FindingCase.of("a report is 180 days old", input -> input.set(CANADA, 2, "updated_on", "2025-08-25")));
    }

    /// Whatever is not seen in a cell may be what is left of a marking.
    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\t", " \t", "\n", "\u3000", "\u3164", "\u115F", "\u200B", "\uFEFF", "\u2060",
            "\u2007", "\u202F"})
    void aMarkingThatIsNotSeenIsUnknown(String blank, @TempDir Path folder) {
        var report = new SampleInput().set(KOREA, 2, "marking", blank).judge(folder);
        assertThat(report.findings()).extracting(Finding::code).contains("marking.unknown");
        assertThat(report.review().reports()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   ", "\u00A0Unclassified\u00A0"})
    void aMarkingOfNothingIsUnclassified(String blank, @TempDir Path folder) {
        assertThat(SampleInput.lines(new SampleInput().set(KOREA, 2, "marking", blank).judge(folder))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u3164", "\t"})
    void aShareThatIsNotSeenIsForNobody(String blank, @TempDir Path folder) {
        assertThat(new SampleInput().set(KOREA, 2, "share", blank).judge(folder).review().reports()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(FindingCase one, @TempDir Path folder) {
        one.check(folder);
    }

    /// So that a word on a text can name its row without repeating it.
    @Test
    void everyRecordKnowsWhereItStands(@TempDir Path folder) {
        assertThat(new SampleInput().judge(folder).review().reports())
                .extracting(report -> report.place().file() + ":" + report.place().line() + " " + report.initiative())
                .containsExactly("2026/canada.csv:2 P1-01", "2026/canada.csv:3 P2-01", "2026/korea.csv:2 P1-01",
                        "2026/korea.csv:3 P2-01");
    }

    @Test
    void repeatsNothingOfANoteOrOfARecordWhoseMarkingIsRefused(@TempDir Path folder) {
        var canary = "CANARY-7";
        var input = new SampleInput().set(CANADA, 2, "note", canary + " 😀 \u0001");
        for (var column : List.of("initiative", "status", "progress_en", "next_step_due", "completed_on", "share",
                "marking", "note",
                "updated_on")) {
            input.set(KOREA, 2, column, canary);
        }
        var report = input.judge(folder);
        assertThat(report.findings()).extracting(finding -> finding.code()).containsExactlyInAnyOrder(
                "coverage.no-report",
                "marking.unknown", "note.control-character", "note.glyph");
        assertThat(report.toString() + new FindingWords().csv(report.findings())).doesNotContain("CANARY");
    }

    /// What a party keeps to itself takes nothing from the other one.
    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "😀", "TOO LONG"})
    void aRefusedNoteLeavesItsRecord(String note, @TempDir Path folder) {
        var text = note.equals("TOO LONG") ? "x".repeat(2 << 20) : note;
        var report = new SampleInput().set(KOREA, 2, "note", text).judge(folder);

        assertThat(report.accepted()).isFalse();
        assertThat(report.findings()).singleElement().matches(Finding::refusesNote)
                .matches(finding -> !finding.refusesRecord())
                .matches(finding -> finding.party() == Party.KOREA);
        assertThat(report.review().reports()).hasSize(4).allMatch(one -> one.note().isEmpty());
    }

    @Test
    void theSharedReportStaysBesideAnOwnOneAndTheDayIsThatOfSharedReports(@TempDir Path folder) {
        var report = new SampleInput()
                .add(KOREA, "initiative=P1-01|status=on_track|share=own|updated_on=2026-03-20").judge(folder);

        assertThat(report.review().reports()).hasSize(4).noneMatch(Report::isOwn);
        assertThat(report.asOf()).isEqualTo("2026-02-21");
    }

    @Test
    void anOwnReportMovesNoDay(@TempDir Path folder) {
        var report = new SampleInput().set(KOREA, 2, "share", "own").set(KOREA, 2, "updated_on", "2026-03-20")
                .set("2025/korea.csv", 2, "share", "own").set("2025/korea.csv", 2, "updated_on", "2025-03-20")
                .judge(folder);

        assertThat(report.asOf()).isEqualTo("2026-02-21");
        assertThat(report.previous().orElseThrow().asOf()).isEqualTo("2025-02-21");
    }

    @Test
    void theDayThatIsAskedForIsThatOfItsOwnYear(@TempDir Path folder) {
        var standard = IntakeSettings.standard(2026, SampleInput.TODAY, character -> character < 0x1F000);
        var report = new SampleInput().judge(folder, new IntakeSettings(2026, Optional.of(LocalDate.of(2026, 2, 28)),
                standard.today(), standard.processable(), standard.supported()));

        assertThat(report.asOf()).isEqualTo("2026-02-28");
        assertThat(report.previous().orElseThrow().asOf()).isEqualTo("2025-02-21");
    }
}
