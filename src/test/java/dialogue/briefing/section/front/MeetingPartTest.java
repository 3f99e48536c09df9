package dialogue.briefing.section.front;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Edition;
import dialogue.briefing.Section;
import dialogue.briefing.composer.Composer;
import dialogue.finding.Place;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Kind;
import dialogue.plan.Marking;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.Pillar;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReview;
import dialogue.render.Wording;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.ReviewBuilder;
import dialogue.review.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingPartTest {

    private static final PlanDate LAST = PlanDate.day(LocalDate.of(2025, 10, 1));
    private static final PlanDate NEXT = PlanDate.day(LocalDate.of(2026, 10, 1));

    private static ReviewBuilder review() {
        return aReview("2026-04-30").initiative(anInitiative("P2-01", Cadence.ANNUAL, LAST, null, Origin.PLAN))
                .initiative("P2-02").initiative("P3-01").initiative(crossCutting())
                .milestone("P2-01", Stage.HELD, LAST, true).milestone("P2-01", Stage.HELD, NEXT, true)
                .milestone("P2-02", Stage.SIGNED, LAST, true).milestone("X-01", Stage.HELD, NEXT, false)
                .milestone("P3-01", Stage.SIGNED, LAST, true)
                .report(Party.CANADA, "P2-02", Status.ON_TRACK).report(Party.KOREA, "P3-01", Status.DELAYED)
                .initiative(agreement("P2-03")).milestone("P2-03", Stage.SIGNED, NEXT, false);
    }

    private static Initiative crossCutting() {
        return like(anInitiative("X-01", Cadence.ANNUAL, null, null, Origin.PLAN), Pillar.CROSS_CUTTING,
                Kind.MECHANISM);
    }

    private static Initiative agreement(String key) {
        return like(anInitiative(key, Cadence.ONCE, null, null, Origin.PLAN), "2", Kind.AGREEMENT);
    }

    private static Initiative like(Initiative one, String pillar, Kind kind) {
        return new Initiative(one.key(), pillar, one.area(), kind, one.instrument(), one.cadence(), one.title(),
                one.courtesy(), one.leads(), one.since(), one.due(), one.origin(), one.replaces(), one.sources());
    }

    private static Edition annual() {
        ReleasedReview released = new ReleasePolicy().release(review().build(), Audience.JOINT);
        return new Edition(released, Optional.empty(), Party.CANADA, 1, "1.0.0", false, Optional.empty());
    }

    private static Edition before(String milestone) {
        return annual().before(annual().review().plan().milestone(milestone).orElseThrow());
    }

    private static List<String> keys(Edition edition) {
        return edition.review().plan().initiatives().stream().map(Initiative::key).toList();
    }

    @Test
    void coversThePillarOfAForum() {
        var edition = before("m1");

        assertThat(keys(edition)).containsExactly("P2-01", "P2-02", "P2-03");
        assertThat(edition.review().report(Party.CANADA, "P2-02")).isPresent();
        assertThat(edition.review().report(Party.KOREA, "P3-01")).isEmpty();
        assertThat(edition.review().plan().milestones())
                .noneMatch(one -> one.initiative().equals(Optional.of("P3-01")));
    }

    @Test
    void coversEverythingForACrossCuttingForum() {
        assertThat(keys(before("m3"))).isEqualTo(keys(annual()));
    }

    @Test
    void coversNothingButItsOwnInitiativeForWhatIsNoForum() {
        assertThat(keys(before("m5"))).containsExactly("P2-03");
    }

    /// `--meeting` on such a milestone is told to the operator by [dialogue.run.make.Meetings]; here it is not there to be shown.
    @Test
    void aCopyDoesNotKnowTheMeetingOfAnInitiativeKeptFromIt() {
        var review = review().initiative(anInitiative("P2-16", Cadence.ONCE, null, null, Origin.BEYOND))
                .milestone("P2-16", Stage.CONCLUDED, NEXT, false)
                .report(Party.CANADA, "P2-16", Status.ON_TRACK, Share.OWN, null).build();

        assertThat(new ReleasePolicy().release(review, Audience.JOINT).plan().milestone("m6")).isEmpty();
        assertThat(new ReleasePolicy().release(review, Audience.KOREA).plan().milestone("m6")).isEmpty();
        var own = new ReleasePolicy().release(review, Audience.CANADA);
        var edition = new Edition(own, Optional.empty(), Party.CANADA, 1, "1.0.0", false, Optional.empty());
        assertThat(keys(edition.before(own.plan().milestone("m6").orElseThrow()))).contains("P2-16");
    }

    @Test
    void opensWithTheMeeting() {
        var briefing = new Composer().compose(before("m1"));

        assertThat(briefing.sections().subList(0, 3)).extracting(Section::part).containsExactly(Section.Part.COVER,
                Section.Part.MEETING, Section.Part.GLANCE);
        assertThat(words(briefing)).contains("Date", "October 1, 2026", "Place", "Ottawa", "Level", "not on record",
                "Last held", "October 1, 2025, Ottawa", "annual", "3 initiatives");
        assertThat(words(briefing)).contains("Milestone of P2-02");
    }

    @Test
    void isNoPartOfTheAnnualBriefing() {
        assertThat(new Composer().compose(annual()).section(Section.Part.MEETING)).isEmpty();
    }

    private static Briefing withMatters(Audience audience) {
        var review = aReview("2026-04-30").initiative(crossCutting())
                .milestone("X-01", Stage.HELD, NEXT, false);
        for (var number = 1; number <= 11; number++) {
            review.initiative(String.format("P2-%02d", number)).report(proposing(String.format("P2-%02d", number)));
        }
        var released = new ReleasePolicy().release(review.build(), audience);
        return new Composer().compose(new Edition(released, Optional.empty(), Party.CANADA, 1, "1.0.0", false,
                Optional.empty()).before(released.plan().milestone("m0").orElseThrow()));
    }

    private static Report proposing(String initiative) {
        return new Report(Party.CANADA, initiative, Status.ON_TRACK, Text.same("Work goes on"), Text.NONE,
                Optional.empty(), Optional.empty(), Text.same("Do more on " + initiative), Share.JOINT,
                Marking.UNCLASSIFIED, Optional.of(new Note("Give way on " + initiative)), LocalDate.of(2026, 4, 30),
                new Place("2026/canada.csv", 2, ""));
    }

    /// Ten fill the spread; the others stand with the matters.
    @Test
    void putsTheFirstTenMattersOnTheAgenda() {
        var words = words(withMatters(Audience.JOINT));

        assertThat(words).contains("Title P2-01", "Canada: Do more on P2-10").doesNotContain("P2-11");
        assertThat(words).contains("One further matter stands under “Matters for the Dialogue”.",
                "Settle 11 matters: Decide on Canada’s proposal");
    }

    @Test
    void showsTheLinesToTheirOwnersAlone() {
        assertThat(words(withMatters(Audience.CANADA))).contains("Lines for the meeting", "Give way on P2-11",
                "Canada: Do more on P2-01");
        assertThat(words(withMatters(Audience.KOREA))).doesNotContain("Lines for the meeting", "Give way")
                .contains("Canada is likely to ask: Do more on P2-01");
        assertThat(words(withMatters(Audience.JOINT))).doesNotContain("Lines for the meeting", "Give way", "likely");
    }

    private static String words(Briefing briefing) {
        var wording = new Wording(Messages.load("briefing"), Language.ENGLISH);
        var words = new StringBuilder();
        for (var block : briefing.section(Section.Part.MEETING).orElseThrow().blocks()) {
            switch (block) {
                case Block.Table table -> table.rows()
                        .forEach(row -> row.forEach(cell -> words.append(wording.words(cell)).append('\n')));
                case Block.Heading(_, var phrase) -> words.append(wording.words(phrase)).append('\n');
                case Block.Paragraph(var phrase, _) -> words.append(wording.words(phrase)).append('\n');
                case Block.Callout(_, _, var phrase) -> words.append(wording.words(phrase)).append('\n');
                default -> {
                }
            }
        }
        return words.toString();
    }
}
