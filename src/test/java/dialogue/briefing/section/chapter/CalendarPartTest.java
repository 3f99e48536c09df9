package dialogue.briefing.section.chapter;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Edition;
import dialogue.briefing.Section;
import dialogue.briefing.section.Content;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.render.Wording;
import dialogue.review.ReviewBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPartTest {

    private static ReviewBuilder forum(LocalDate lastHeld) {
        return aReview("2026-04-30")
                .initiative(anInitiative("P2-01", Cadence.BIENNIAL, PlanDate.year(2020), null, Origin.PLAN))
                .milestone("P2-01", Stage.HELD, PlanDate.day(lastHeld), true);
    }

    private static List<String> asked(ReviewBuilder review) {
        var edition = new Edition(new ReleasePolicy().release(review.build(), Audience.JOINT), Optional.empty(),
                Party.CANADA, 1, "1.0.0", false, Optional.empty());
        var wording = new Wording(Messages.load("briefing"), Language.ENGLISH);
        return new CalendarPart(new Content(edition)).section().blocks().stream()
                .filter(Block.Points.class::isInstance).map(Block.Points.class::cast)
                .flatMap(block -> block.points().stream()).map(point -> wording.words(point.phrase())).toList();
    }

    @ParameterizedTest(name = "last held {0}: asked {1}")
    @CsvSource({"2020-01-01, true", "2025-10-30, true", "2025-10-31, false"})
    void asksForADateOfAForumThatFallsDueWithinTheCalendar(LocalDate lastHeld, boolean asked) {
        assertThat(asked(forum(lastHeld))).hasSize(asked ? 1 : 0);
    }

    @Test
    void saysByWhenTheForumIsDue() {
        assertThat(asked(forum(LocalDate.of(2025, 10, 30))))
                .containsExactly("Agree on a date for “Title P2-01”: agreed "
                        + "frequency (every two years), to be held by October 30, 2027, and no date on record.");
    }

    @Test
    void saysOfWhatIsToComeThatItIsToBeHeld() {
        var review = forum(LocalDate.of(2024, 1, 1)).milestone("P2-01", Stage.HELD, PlanDate.year(2027), false).build();
        var content = new Content(new Edition(new ReleasePolicy().release(review, Audience.JOINT), Optional.empty(),
                Party.CANADA, 1, "1.0.0", false, Optional.empty()));

        assertThat(kinds(new CalendarPart(content).section())).containsExactly("P2-01 · To be held", "To be held");
        assertThat(kinds(new RecordPart(content).section())).containsExactly("P2-01 · Held", "Held");
    }

    @Test
    void saysOfWhatIsOverAndUnconfirmedNeitherThatItWasHeldNorThatItIsToBeConfirmed() {
        var review = aReview("2026-04-30").initiative("P2-01")
                .milestone("P2-01", Stage.HELD, PlanDate.month(YearMonth.of(2026, 3)), false).build();
        var content = new Content(new Edition(new ReleasePolicy().release(review, Audience.JOINT), Optional.empty(),
                Party.CANADA, 1, "1.0.0", false, Optional.empty()));
        var record = new RecordPart(content).section();

        assertThat(kinds(record)).containsExactly("P2-01 · Held: unconfirmed", "Held: unconfirmed");
        assertThat(record.blocks().toString()).contains("unsourced").doesNotContain("unconfirmed");
    }

    /// What the tables of a section say a milestone is, on the page and on the sheet.
    private static List<String> kinds(Section section) {
        var wording = new Wording(Messages.load("briefing"), Language.ENGLISH);
        return section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream()).map(row -> wording.words(row.get(2))).toList();
    }

    @Test
    void asksToConfirmWhatIsAnnouncedAndForNoOtherDate() {
        var announced = forum(LocalDate.of(2024, 1, 1)).milestone("P2-01", Stage.HELD, PlanDate.year(2026), false);

        assertThat(asked(announced))
                .containsExactly("Confirm the date of “Milestone of P2-01”, announced for 2026.");
    }

    @Test
    void asksNothingForAForumThatIsSuspended() {
        var suspended = forum(LocalDate.of(2020, 1, 1)).report(Party.CANADA, "P2-01", Status.SUSPENDED);

        assertThat(asked(suspended)).isEmpty();
    }
}
