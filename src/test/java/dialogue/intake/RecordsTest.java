package dialogue.intake;

import static dialogue.intake.SampleInput.AREAS;
import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.INITIATIVES;
import static dialogue.intake.SampleInput.MILESTONES;
import static dialogue.intake.SampleInput.ORGANIZATIONS;
import static dialogue.intake.SampleInput.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.language.Language;
import dialogue.language.Text;
import dialogue.plan.ActionPlan;
import dialogue.plan.Area;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Kind;
import dialogue.plan.Level;
import dialogue.plan.Marking;
import dialogue.plan.Milestone;
import dialogue.plan.Organization;
import dialogue.plan.OrganizationName;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.Pillar;
import dialogue.plan.PlanDate;
import dialogue.plan.Source;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Share;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// That every cell of a row arrives in its record: what is lost on the way would be missed by nobody.
class RecordsTest {

    private static final String PILLARS = "plan/pillars.csv";
    private static final Text TITLE = Text.of("Title", "Titre", "제목");

    private static final String EARLIER = "initiative=P1-09|pillar=1|kind=dialogue|cadence=once|title_en=a|title_fr=b|title_ko=c|origin=plan|"
            + "valid_until=2024-12-31";

    @TempDir
    Path folder;

    private ActionPlan plan(SampleInput input) {
        var report = input.judge(folder);
        assertThat(report.findings()).isEmpty();
        return report.review().plan();
    }

    @Test
    void aReportArrivesWhole() {
        var input = new SampleInput().remove(CANADA, 2).add(CANADA,
                "initiative=P1-01|status=completed|progress_en=a|progress_fr=b|progress_ko=c|next_step_en=d|next_step_fr=e|"
                        + "next_step_ko=f|next_step_due=2026-Q3|completed_on=2026-02-01|for_dialogue_en=g|for_dialogue_fr=h|"
                        + "for_dialogue_ko=i|share=own|marking=unclassified|note=a line to take|updated_on=2026-02-20");

        assertThat(input.judge(folder).review().reports()).contains(new Report(Party.CANADA, "P1-01", Status.COMPLETED,
                Text.of("a", "b", "c"), Text.of("d", "e", "f"), Optional.of(PlanDate.quarter(2026, 3)),
                Optional.of(LocalDate.of(2026, 2, 1)),
                Text.of("g", "h", "i"), Share.OWN, Marking.UNCLASSIFIED, Optional.of(new Note("a line to take")),
                LocalDate.of(2026, 2, 20), new Place(CANADA, 3, "").in("P1-01")));
    }

    @Test
    void aPillarAndAnAreaArriveWhole() {
        var plan = plan(new SampleInput().set(AREAS, 2, "aim_en", "Aim").set(AREAS, 2, "aim_fr", "But").set(AREAS, 2,
                "aim_ko", "목표"));

        assertThat(plan.pillars()).containsExactly(new Pillar("1", TITLE, Text.of("Label", "Libellé", "약칭")),
                new Pillar("2", TITLE, Text.of("Label", "Libellé", "약칭")));
        assertThat(plan.areas()).containsExactly(new Area("1a", "1", TITLE, Text.of("Aim", "But", "목표")),
                new Area("2a", "2", TITLE, Text.NONE));
    }

    @Test
    void anOrganizationArrivesWithAllItsNames() {
        var plan = plan(new SampleInput().set(ORGANIZATIONS, 2, "acronym_en", "GAC").set(ORGANIZATIONS, 2, "acronym_fr",
                "AMC").set(ORGANIZATIONS, 2, "acronym_ko", "GAC").set(ORGANIZATIONS, 4, "valid_until", "2027-12-31"));
        var name = Text.of("Body", "Organisme", "기관");

        assertThat(plan.organizations()).containsExactly(
                new Organization("gac", Party.CANADA,
                        List.of(new OrganizationName(Text.of("GAC", "AMC", "GAC"), name, null, null))),
                new Organization("motir", Party.KOREA,
                        List.of(new OrganizationName(Text.NONE, name, null, LocalDate.of(2025, 9, 30)),
                                new OrganizationName(Text.NONE, name, LocalDate.of(2025, 10, 1),
                                        LocalDate.of(2027, 12, 31)))));
    }

    @Test
    void anInitiativeArrivesWhole() {
        var plan = plan(new SampleInput().set(INITIATIVES, 2, "courtesy", "fr|ko").set(INITIATIVES, 2, "due", "2027")
                .set(INITIATIVES, 2, "replaces", "P1-09").set(INITIATIVES, 2, "reference", "AP")
                .set(INITIATIVES, 2, "valid_from", "2025-01-01").add(INITIATIVES, EARLIER));

        assertThat(plan.initiative("P1-01"))
                .contains(
                        new Initiative("P1-01", "1", Optional.of("1a"), Kind.DIALOGUE, Optional.empty(), Cadence.ANNUAL,
                                TITLE, Set.of(Language.FRENCH, Language.KOREAN),
                                Map.of(Party.CANADA, List.of("gac"), Party.KOREA, List.of("motir")),
                                Optional.of(PlanDate.day(LocalDate.of(2024, 7, 18))), Optional.of(PlanDate.year(2027)),
                                Origin.PLAN, List.of("P1-09"), List.of("AP")));
    }

    @Test
    void aMilestoneArrivesWhole() {
        var plan = plan(
                new SampleInput().set(MILESTONES, 2, "level", "ministers").set(MILESTONES, 2, "place_en", "Seoul")
                        .set(MILESTONES, 2, "place_fr", "Séoul").set(MILESTONES, 2, "place_ko", "서울")
                        .set(MILESTONES, 2, "title_en", "Round").set(MILESTONES, 2, "title_fr", "Tour")
                        .set(MILESTONES, 2, "title_ko", "회의").set(MILESTONES, 2, "source", "C1 | AP")
                        .set(MILESTONES, 2, "stage", "held").set(MILESTONES, 2, "date", "2025-05-06")
                        .set(MILESTONES, 2, "confirmed", "yes").set(MILESTONES, 2, "briefing", ""));

        assertThat(plan.milestones())
                .contains(new Milestone(plan.milestones("P1-01").getFirst().key(), Optional.of("P1-01"),
                        Stage.HELD, PlanDate.day(LocalDate.of(2025, 5, 6)), Optional.of(Level.MINISTERS),
                        Text.of("Seoul", "Séoul", "서울"),
                        Text.of("Round", "Tour", "회의"), List.of("C1", "AP"), true, false));
    }

    @Test
    void aSourceArrivesWhole() {
        var plan = plan(new SampleInput().set(INITIATIVES, 2, "reference", "AP").set(MILESTONES, 2, "source", "C1"));
        var gazette = Text.of("Gazette", "Gazette", "신문");

        assertThat(plan.sources()).containsExactly(
                new Source("AP", gazette, TITLE, Optional.of("https://example.org/a?b=c"),
                        Optional.of(PlanDate.month(YearMonth.of(2024, 7))), Optional.of(LocalDate.of(2026, 2, 1))),
                new Source("C1", gazette, TITLE, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /// It cannot tell then of a record that a reader does not get.
    @Test
    void aSourceThatNoRecordNamesIsNotInThePlan() {
        assertThat(plan(new SampleInput().set(MILESTONES, 2, "source", "C1")).sources()).extracting(Source::key)
                .containsExactly("C1");
    }

    @Test
    void aPlanWithoutSourcesNeedsNoFileOfThem() {
        assertThat(plan(new SampleInput().without(SOURCES)).sources()).isEmpty();
    }

    /// A list may have a bar too many.
    @ParameterizedTest
    @ValueSource(strings = {"gac", "|gac", "gac|", "gac | | gac"})
    void aListPassesOverWhatIsEmpty(String leads) {
        assertThat(plan(new SampleInput().set(INITIATIVES, 2, "lead_canada", leads)).initiative("P1-01").orElseThrow()
                .leads(Party.CANADA)).containsOnly("gac");
    }

    @ParameterizedTest
    @CsvSource({PILLARS + ", pillar, 1", INITIATIVES + ", initiative, P1-01", MILESTONES + ", milestone, twice"})
    void noKeyStandsTwiceInAnyTable(String file, String column, String key) {
        var report = new SampleInput().set(file, 2, column, key).set(file, 3, column, key).judge(folder);

        assertThat(report.findings()).filteredOn(finding -> finding.code().equals("key.twice"))
                .extracting(finding -> finding.place().file() + ":" + finding.place().line())
                .containsExactly(file + ":2",
                        file + ":3");
    }

    /// Each review has the findings of its own files, this year's those of the plan too.
    @Test
    void everyFindingIsWithItsReview() {
        var report = new SampleInput().set(CANADA, 2, "progress_ko", "").set("2025/korea.csv", 3, "progress_ko", "")
                .set(AREAS, 2, "aim_en", "Aim").set(AREAS, 2, "aim_fr", "But").judge(folder);

        assertThat(report.findings()).extracting(RecordsTest::place).containsExactly("2025/korea.csv:3",
                CANADA + ":2", AREAS + ":2");
        assertThat(report.review().findings()).extracting(RecordsTest::place).containsExactly(CANADA + ":2",
                AREAS + ":2");
        assertThat(report.previous().orElseThrow().findings()).extracting(RecordsTest::place)
                .containsExactly("2025/korea.csv:3");
    }

    private static String place(Finding finding) {
        return finding.place().file() + ":" + finding.place().line();
    }
}
