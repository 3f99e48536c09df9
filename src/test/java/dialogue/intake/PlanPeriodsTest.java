package dialogue.intake;

import static dialogue.intake.SampleInput.AREAS;
import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.INITIATIVES;
import static dialogue.intake.SampleInput.MILESTONES;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.plan.ActionPlan;
import dialogue.plan.Initiative;
import dialogue.review.Review;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A plan whose rows have days: each review stands on the plan of its own day, and rows that leave the plan in doubt are told. The sample's reviews
/// stand as of 2025-02-21 and 2026-02-21.
class PlanPeriodsTest {

    private static final String OTHER_AREA = "area=2a|pillar=2|title_en=Other|title_fr=Autre|title_ko=다른|";

    private static final String PILLARS = "plan/pillars.csv";

    /// Reported in 2025 alone, and gone since.
    private static SampleInput gone() {
        return new SampleInput().set(INITIATIVES, 3, "valid_until", "2025-06-30").remove(CANADA, 3)
                .remove("2026/korea.csv", 3)
                .add(MILESTONES, "milestone=end|initiative=P2-01|stage=ended|date=2025-06-30|confirmed=yes");
    }

    /// Two rows of one initiative, the second in another pillar.
    private static SampleInput moved(SampleInput input, String until, String from) {
        return input.set(INITIATIVES, 3, "valid_until", until)
                .add(INITIATIVES, initiative("P2-01") + "valid_from=" + from);
    }

    private static String initiative(String key) {
        return "initiative=" + key
                + "|pillar=1|area=1a|kind=dialogue|cadence=annual|title_en=Title|title_fr=Titre|title_ko=제목|origin=plan|";
    }

    private static String untied(int line, String area) {
        return "warning coverage.area-without-initiative plan/areas.csv:" + line
                + " area (both) No initiative is tied to the area "
                + area
                + ", so that it stands in the documents with its aim alone; name it in the column area of plan/initiatives.csv, or "
                + "leave it so if the plan has none.";
    }

    static List<FindingCase> cases() {
        return Stream.of(rows(), refused(), reviews()).flatMap(List::stream).toList();
    }

    private static List<FindingCase> rows() {
        return List.of(
                FindingCase.of("rows overlap", _ -> moved(new SampleInput(), "2025-07-01", "2025-07-01"),
                        "error reference.refused 2025/canada.csv:3 initiative (canada) “P2-01” was refused itself at plan/initiatives.csv:3; correct that row first.",
                        "error reference.refused 2025/korea.csv:3 initiative (korea) “P2-01” was refused itself at plan/initiatives.csv:3; correct that row first.",
                        "error reference.refused 2026/canada.csv:3 initiative (canada) “P2-01” was refused itself at plan/initiatives.csv:3; correct that row first.",
                        "error reference.refused 2026/korea.csv:3 initiative (korea) “P2-01” was refused itself at plan/initiatives.csv:3; correct that row first.",
                        "error sense.overlapping-names plan/initiatives.csv:3 valid_from (both) The period of P2-01 overlaps with that at plan/initiatives.csv:4; end one before the other begins.",
                        "error sense.overlapping-names plan/initiatives.csv:4 valid_from (both) The period of P2-01 overlaps with that at plan/initiatives.csv:3; end one before the other begins."),
                FindingCase.of("rows leave days out", _ -> moved(new SampleInput(), "2025-06-30", "2025-07-02"),
                        untied(3, "2a"),
                        "warning sense.gap plan/initiatives.csv:4 valid_from (both) P2-01 is not in the plan between 2025-06-30 and 2025-07-02; let its rows follow each "
                                + "other day by day, or leave it so if it was out of the plan for that time."),
                FindingCase.of("rows follow each other", _ -> moved(new SampleInput(), "2025-06-30", "2025-07-01"),
                        untied(3, "2a")),
                FindingCase.of("an area ends before its initiative",
                        input -> input.set(AREAS, 3, "valid_until", "2026-12-31"),
                        "error reference.refused 2025/canada.csv:3 initiative (canada) “P2-01” was refused itself at plan/initiatives.csv:3; correct that row first.",
                        "error reference.refused 2025/korea.csv:3 initiative (korea) “P2-01” was refused itself at plan/initiatives.csv:3; correct that row first.",
                        "error reference.refused 2026/canada.csv:3 initiative (canada) “P2-01” was refused itself at plan/initiatives.csv:3; correct that row first.",
                        "error reference.refused 2026/korea.csv:3 initiative (korea) “P2-01” was refused itself at plan/initiatives.csv:3; correct that row first.",
                        "error sense.outside-period plan/initiatives.csv:3 area (both) The days of this row (… – …) go beyond those of 2a (… – 2026-12-31); correct the days of "
                                + "one of the two, or divide this row at the day of the change."),
                FindingCase.of("an area in two rows is one of each day",
                        input -> input.set(AREAS, 3, "valid_until", "2025-06-30").add(AREAS,
                                OTHER_AREA + "valid_from=2025-07-01")),
                FindingCase.of("an initiative replaces one that was not before it",
                        input -> input.add(INITIATIVES, initiative("P1-02") + "since=2026-03-01|replaces=P2-01"),
                        "error sense.replaces-no-earlier plan/initiatives.csv:4 replaces (both) P1-02 is to go on with P2-01, which was not in the plan before it; give "
                                + "this row the day since which it replaces P2-01 (valid_from), and the row of P2-01 its last day (valid_until)."),
                FindingCase.of("an initiative replaces one that is unknown",
                        input -> input.add(INITIATIVES,
                                initiative("P1-02") + "since=2026-03-01|valid_from=2026-03-01|replaces=Q"),
                        "error reference.absent plan/initiatives.csv:4 replaces (both) “Q” is not in plan/initiatives.csv; correct it, or add it there."));
    }

    private static List<FindingCase> refused() {
        return List.of(
                FindingCase.of("a refused row beside one that holds always",
                        input -> input.add(AREAS, OTHER_AREA + "valid_from=soon"),
                        "error key.twice plan/areas.csv:3 area (both) The key 2a also stands at plan/areas.csv:4; keep only one row with it.",
                        "error sense.overlapping-names plan/areas.csv:4 valid_from (both) The period of 2a overlaps with that at plan/areas.csv:3; end one before the other begins.",
                        "error value.date plan/areas.csv:4 valid_from (both) “soon” is no date of this column; write it like 2026-07-18."),
                FindingCase.of("a refused row beside one that has ended",
                        input -> input.set(AREAS, 3, "valid_until", "2025-06-30").add(AREAS,
                                OTHER_AREA + "valid_from=soon"),
                        "error value.date plan/areas.csv:4 valid_from (both) “soon” is no date of this column; write it like 2026-07-18."));
    }

    private static List<FindingCase> reviews() {
        return List.of(
                FindingCase.of("reported before it is in the plan",
                        input -> input.add(INITIATIVES, initiative("P1-02") + "valid_from=2026-03-01")
                                .add(CANADA, "initiative=P1-02|status=on_track|updated_on=2026-02-20"),
                        "error sense.not-yet-in-plan 2026/canada.csv:4 initiative (canada) P1-02 enters the plan only after 2026-02-21, the day as of which this review "
                                + "stands; leave the report to a later review, or correct the valid_from of P1-02 in plan/initiatives.csv."),
                FindingCase.of("what is not in the plan yet is not missing",
                        input -> input.add(INITIATIVES, initiative("P1-02") + "valid_from=2026-02-22")),
                FindingCase.of("what is no longer in the plan is not missing", _ -> gone(), untied(3, "2a")),
                FindingCase.of("what has ended may have done something before",
                        _ -> gone().add(MILESTONES,
                                "milestone=met|initiative=P2-01|stage=held|date=2025-02|confirmed=yes"),
                        untied(3, "2a")),
                FindingCase.of("reported after it left the plan",
                        input -> input.set(INITIATIVES, 3, "valid_until", "2026-02-20"),
                        "warning coverage.no-longer-in-plan 2026/canada.csv:3 initiative (canada) P2-01 left the plan after 2026-02-20, so that of this report the documents "
                                + "show the status alone, with the changes of the plan; if it is still in the plan, correct its valid_until in plan/initiatives.csv.",
                        "warning coverage.no-longer-in-plan 2026/korea.csv:3 initiative (korea) P2-01 left the plan after 2026-02-20, so that of this report the documents "
                                + "show the status alone, with the changes of the plan; if it is still in the plan, correct its valid_until in plan/initiatives.csv.",
                        untied(3, "2a"),
                        "warning coverage.ended-without-reason plan/initiatives.csv:3 valid_until (both) P2-01 left the plan after 2026-02-20, and nothing says why; add a "
                                + "milestone with the stage ended, or name P2-01 in the column replaces of what goes on with it."),
                FindingCase.of("a meeting on what is not in the plan yet",
                        input -> input.add(INITIATIVES, initiative("P1-02") + "valid_from=2026-03-01").add(MILESTONES,
                                "milestone=first|initiative=P1-02|stage=held|date=2027-01-20|confirmed=no|briefing=yes"),
                        "warning coverage.meeting-outside-plan plan/milestones.csv:4 briefing (both) No briefing can be made before this meeting: P1-02 is not in the plan on "
                                + "2026-02-21, the day as of which this review stands. Correct its valid_from or valid_until, or leave it so if its first review is still to come."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(FindingCase one, @TempDir Path folder) {
        one.check(folder);
    }

    private static ActionPlan last(Path folder, SampleInput input) {
        return input.judge(folder).previous().map(Review::plan).orElseThrow();
    }

    @Test
    void aReviewStandsOnThePlanOfItsOwnDay(@TempDir Path folder) {
        var report = moved(new SampleInput(), "2025-06-30", "2025-07-01").judge(folder);

        assertThat(report.review().plan().initiative("P2-01")).map(Initiative::pillar).contains("1");
        assertThat(report.previous().orElseThrow().plan().initiative("P2-01")).map(Initiative::pillar).contains("2");
        assertThat(report.review().plan().past().since()).containsEntry("P2-01", LocalDate.of(2025, 7, 1));
    }

    @Test
    void lastYearsReportOnWhatIsGoneSinceStays(@TempDir Path folder) {
        var report = gone().judge(folder);

        assertThat(report.accepted()).isTrue();
        assertThat(report.previous().orElseThrow().reports()).hasSize(4);
        assertThat(report.review().plan().initiative("P2-01")).isEmpty();
        assertThat(report.review().plan().former("P2-01").orElseThrow().until()).isEqualTo("2025-06-30");
        assertThat(last(folder, gone()).initiative("P2-01")).isPresent();
    }

    /// Without the refused report the review stands on an earlier day, on which another initiative is not in the plan either.
    @Test
    void whatIsTooEarlyIsTooEarlyForTheDayThatIsLeft(@TempDir Path folder) {
        var report = new SampleInput().add(INITIATIVES, initiative("P1-02") + "valid_from=2026-02-23")
                .add(INITIATIVES, initiative("P1-03") + "valid_from=2026-03-02")
                .add(CANADA, "initiative=P1-02|status=on_track|updated_on=2026-02-20")
                .add(CANADA, "initiative=P1-03|status=on_track|updated_on=2026-03-01").judge(folder);

        assertThat(report.findings()).filteredOn(one -> one.code().equals("sense.not-yet-in-plan")).hasSize(2);
        assertThat(report.asOf()).isEqualTo("2026-02-21");
    }

    @Test
    void pillarsHaveDaysToo(@TempDir Path folder) {
        var input = new SampleInput().set(PILLARS, 3, "valid_until", "2025-06-30").add(PILLARS,
                "pillar=2|title_en=New|title_fr=Nouveau|title_ko=새|label_en=New|label_fr=Nouveau|label_ko=새|valid_from=2025-07-01");
        var report = input.judge(folder);

        assertThat(report.findings()).isEmpty();
        assertThat(report.review().plan().pillars().getLast().label().in(Language.ENGLISH)).contains("New");
        assertThat(last(folder, input).pillars().getLast().label().in(Language.ENGLISH)).contains("Label");
    }
}
