package dialogue.briefing.section.chapter;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Edition;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.front.Figures;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Instrument;
import dialogue.plan.Kind;
import dialogue.plan.Milestone;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.render.Wording;
import dialogue.review.ReviewBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PillarPartTest {

    private static Content content(ReviewBuilder review) {
        return new Content(edition(review));
    }

    private static Edition edition(ReviewBuilder review) {
        return new Edition(new ReleasePolicy().release(review.build(), Audience.JOINT), Optional.empty(),
                Party.CANADA, 1, "1.0.0", false, Optional.empty());
    }

    /// An initiative of pillar 2, which has the one area 2a.
    private static Initiative of(String area, Kind kind, Origin origin) {
        var one = anInitiative("P2-01", Cadence.ONCE, null, null, origin);
        return new Initiative(one.key(), one.pillar(), Optional.of(area).filter(key -> !key.isEmpty()), kind,
                Optional.of(Instrument.TREATY).filter(_ -> kind == Kind.AGREEMENT),
                one.cadence(), one.title(),
                one.courtesy(), one.leads(), one.since(), one.due(), one.origin(), one.replaces(), one.sources());
    }

    private static List<String> said(Content content, Language language) {
        var wording = new Wording(Messages.load("briefing"), language);
        return new PillarPart(content).sections().getFirst().blocks().stream().map(PillarPartTest::phrase)
                .map(wording::words).toList();
    }

    private static Phrase phrase(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.phrase();
            case Block.Paragraph paragraph -> paragraph.phrase();
            case Block.Card card -> Phrase.joined(List.of(card.title(), card.aside()));
            case Block.Table table -> Phrase.joined(table.rows().stream().flatMap(List::stream)
                    .flatMap(cell -> cell.lines().stream()).map(Line::phrase).toList());
            default -> Phrase.none();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | No initiative in this copy is tied to this area.
            FRENCH  | Aucune initiative de cette version n’est rattachée à ce domaine.
            KOREAN  | 이 문서에는 이 세부 분야에 연결된 과제 없음.
            """)
    void keepsAnAreaWithItsAimWhereNoInitiativeIsTiedToIt(Language language, String words) {
        var said = said(content(aReview("2026-04-30").initiative(of("", Kind.DIALOGUE, Origin.PLAN))), language);

        assertThat(said).anySatisfy(text -> assertThat(text).startsWith("2a Security · Be secure. · " + words));
    }

    @Test
    void countsTheAreasWithoutAnInitiativeInTheScorecard() {
        var said = said(content(aReview("2026-04-30").initiative(of("", Kind.DIALOGUE, Origin.PLAN))),
                Language.ENGLISH);

        assertThat(said).anyMatch(text -> text.endsWith(" · 1 area without an initiative"));
    }

    @Test
    void saysNothingOfTheKindWhereOneIs() {
        var said = said(content(aReview("2026-04-30").initiative("P2-01")), Language.ENGLISH);

        assertThat(said).noneMatch(text -> text.contains("without an initiative"))
                .contains("2a Security · Be secure. · P2-01");
    }

    /// Most of the plan is left out then, so that an area may be empty for that reason alone.
    @Test
    void leavesAnAreaWithoutAnInitiativeOutBeforeAMeeting() {
        var edition = edition(aReview("2026-04-30").initiative(of("", Kind.AGREEMENT, Origin.PLAN))
                .milestone("P2-01", Stage.SIGNED, PlanDate.year(2027), false));
        Milestone signing = edition.review().plan().milestones().getFirst();

        assertThat(said(new Content(edition.before(signing)), Language.ENGLISH))
                .noneMatch(text -> text.contains("2a Security"));
    }

    @Test
    void saysOfAnAgreementThatNoRungHasADateInsteadOfCallingEachOpen() {
        var undated = content(aReview("2026-04-30").initiative(of("2a", Kind.AGREEMENT, Origin.PLAN)));
        var signed = content(aReview("2026-04-30").initiative(of("2a", Kind.AGREEMENT, Origin.PLAN))
                .milestone("P2-01", Stage.SIGNED, PlanDate.year(2025), true));

        assertThat(said(undated, Language.ENGLISH))
                .anyMatch(text -> text.contains("No rung of this agreement has a confirmed date so far."));
        assertThat(said(signed, Language.ENGLISH)).anyMatch(text -> text.contains("Signed 2025 · In force: open"));
    }

    @Test
    void aMatterHasACardAndAnyOtherARowUnlessTheFullFormIsAskedFor() {
        var review = aReview("2026-04-30").initiative("P2-01").initiative("P2-02")
                .report(Party.CANADA, "P2-01", Status.DELAYED).report(Party.KOREA, "P2-01", Status.ON_TRACK);

        assertThat(shown(edition(review))).containsExactly("card P2-01", "row P2-02");
        assertThat(shown(full(edition(review)))).containsExactly("card P2-01", "card P2-02");
    }

    private static Edition full(Edition edition) {
        return new Edition(edition.review(), edition.previous(), edition.first(), edition.version(),
                edition.program(), edition.leavesOut(), edition.meeting(), true, List.of());
    }

    private static List<String> shown(Edition edition) {
        var wording = new Wording(Messages.load("briefing"), Language.ENGLISH);
        return new PillarPart(new Content(edition)).sections().getFirst().blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Card card -> Stream.of("card " + wording.words(card.title()).substring(0, 5));
                    case Block.Table table when table.name().startsWith("Reports") -> table.rows().stream()
                            .map(row -> "row " + wording.words(row.getFirst()).substring(0, 5));
                    default -> Stream.<String>empty();
                }).toList();
    }

    @Test
    void countsInitiativesByWhereTheyComeFrom() {
        var review = aReview("2026-04-30").initiative("P2-02").initiative("P2-03")
                .initiative(of("2a", Kind.DIALOGUE, Origin.PILLARS));
        var wording = new Wording(Messages.load("briefing"), Language.ENGLISH);
        var figure = new Figures(content(review)).all().getFirst();

        assertThat(figure.value()).isEqualTo(3);
        assertThat(wording.words(figure.detail().phrase()))
                .isEqualTo("2 named in the plan, 1 under its pillars, 0 beyond");
        assertThat(wording.words(new Figures(content(aReview("2026-04-30").initiative("P2-02"))).all().getFirst()
                .detail().phrase())).isEqualTo("1 named in the plan, 0 beyond");
    }
}
