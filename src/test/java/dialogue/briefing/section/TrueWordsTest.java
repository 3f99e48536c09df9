package dialogue.briefing.section;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anAgreement;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Edition;
import dialogue.briefing.Line;
import dialogue.briefing.Section;
import dialogue.briefing.attention.Attention;
import dialogue.briefing.section.chapter.RecordPart;
import dialogue.briefing.section.front.GlancePart;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Instrument;
import dialogue.plan.Milestone;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasePolicy;
import dialogue.render.Wording;
import dialogue.review.ReviewBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences that are true in the ordinary case, in the others.
class TrueWordsTest {

    private static final Wording ENGLISH = new Wording(Messages.load("briefing"), Language.ENGLISH);

    private static Content content(ReviewBuilder review) {
        return new Content(new Edition(new ReleasePolicy().release(review.build(), Audience.JOINT), Optional.empty(),
                Party.CANADA, 1, "1.0.0", false, Optional.empty()));
    }

    private static List<String> said(Section section) {
        return section.blocks().stream().flatMap(block -> switch (block) {
            case Block.Heading(_, var phrase) -> Stream.of(phrase);
            case Block.Paragraph(var phrase, _) -> Stream.of(phrase);
            case Block.Table table -> table.rows().stream().flatMap(List::stream).map(Cell::lines).flatMap(List::stream)
                    .map(Line::phrase);
            default -> Stream.of();
        }).map(ENGLISH::words).toList();
    }

    private static PlanDate march() {
        return PlanDate.day(LocalDate.of(2026, 3, 1));
    }

    /// There is no last review since which anything could have moved.
    @Test
    void theFirstReviewTellsOfTwelveMonths() {
        var said = said(new GlancePart(content(aReview("2026-04-30").initiative("P2-01")
                .milestone("P2-01", Stage.HELD, march(), true))).section());

        assertThat(said).contains("What happened in the last twelve months")
                .doesNotContain("What happened since the last review");
    }

    /// That it is on record says nothing of whether the day has come.
    @ParameterizedTest
    @CsvSource({"TREATY, IN_FORCE, true", "ARRANGEMENT, IN_EFFECT, true", "TREATY, HELD, true",
            "ARRANGEMENT, HELD, false"})
    void whatIsSignedAwaitsTheEffectThatItsInstrumentHas(Instrument instrument, Stage later, boolean awaits) {
        var said = String.join("\n", said(new GlancePart(content(aReview("2026-04-30")
                .initiative(anAgreement("P2-01", instrument)).milestone("P2-01", Stage.SIGNED, march(), true)
                .milestone("P2-01", later, PlanDate.year(2027), true))).section()));

        assertThat(said.contains("not yet in effect: Title P2-01.")).isEqualTo(awaits);
    }

    @Test
    void whatNoSourceConfirmsIsNamedByItsInitiativeWhereItHasNoTitle() {
        var untitled = new Milestone("m", Optional.of("P2-01"), Stage.HELD, march(), Optional.empty(), Text.NONE,
                Text.NONE, List.of(), false, false);
        var reason = new Attention.Unconfirmed(anInitiative("P2-01", Cadence.ANNUAL, null, null, Origin.PLAN),
                untitled);

        assertThat(ENGLISH.words(AttentionPhrases.why(reason, List.of())))
                .isEqualTo("Title P2-01, March 1, 2026: no source confirms it.");
    }

    /// Also where the plan calls it confirmed: nobody else says so.
    @Test
    void whatIsOverAndNamesNoSourceIsNotIndependentlySourced() {
        var round = new Milestone("m", Optional.of("P2-01"), Stage.HELD, march(), Optional.empty(), Text.NONE,
                Text.same("Round"), List.of(), true, false);
        var said = said(new RecordPart(content(aReview("2026-04-30").initiative("P2-01").milestone(round))).section());

        assertThat(said).contains("Round", "not independently sourced").doesNotContain("confirmed");
    }

    /// The initiative names the first of the two sources, its milestone the second.
    @Test
    void whatASourceConfirmsBearsItsNumber() {
        var said = said(new RecordPart(content(aReview("2026-04-30").initiative("P2-01")
                .milestone("P2-01", Stage.HELD, march(), true))).section());

        assertThat(said).contains("Milestone of P2-01 [2]", "confirmed").doesNotContain("not independently sourced");
    }
}
