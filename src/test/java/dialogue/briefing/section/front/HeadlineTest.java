package dialogue.briefing.section.front;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Edition;
import dialogue.briefing.section.Content;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReview;
import dialogue.render.Wording;
import dialogue.review.ReviewBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    private static final Wording ENGLISH = new Wording(Messages.load("briefing"), Language.ENGLISH);

    private static ReleasedReview released(ReviewBuilder review) {
        return new ReleasePolicy().release(review.build(), Audience.JOINT);
    }

    private static String said(ReviewBuilder review, Optional<ReviewBuilder> last) {
        var content = new Content(new Edition(released(review), last.map(HeadlineTest::released), Party.CANADA, 1,
                "1.0.0", false, Optional.empty()));
        return ENGLISH.words(((Block.Paragraph) new Headline(content).block()).phrase());
    }

    private static ReviewBuilder reported(String asOf, Status... statuses) {
        var review = aReview(asOf);
        for (var at = 0; at < statuses.length; at++) {
            review.initiative("P2-0" + (at + 1)).report(Party.CANADA, "P2-0" + (at + 1), statuses[at])
                    .report(Party.KOREA, "P2-0" + (at + 1), statuses[at]);
        }
        return review;
    }

    @ParameterizedTest
    @CsvSource({"ON_TRACK, NOT_STARTED, 1 of 2 initiatives are completed or on track%c as many as at the last review.",
            "ON_TRACK, COMPLETED, 2 of 2 initiatives are completed or on track%c 1 more than at the last review.",
            "AT_RISK, NOT_STARTED, 0 of 2 initiatives are completed or on track%c 1 fewer than at the last review."})
    void comparesWithTheLastReview(Status first, Status second, String sentence) {
        assertThat(said(reported("2026-04-30", first, second),
                Optional.of(reported("2025-03-07", Status.ON_TRACK, Status.NOT_STARTED))))
                .startsWith(sentence.replace("%c", ","));
    }

    @Test
    void comparesWithNothingInTheFirstYear() {
        assertThat(said(reported("2026-04-30", Status.ON_TRACK), Optional.empty())).isEqualTo(
                "1 of 1 initiatives are completed or on track. No initiative is at risk, suspended or delayed. "
                        + "No matter stands before the Dialogue; in the next six months no next step of the two parties "
                        + "falls due.");
    }

    /// That most of it lies in a pillar is said only where one alone has the most.
    @Test
    void namesThePillarThatAloneHasTheMost() {
        var tied = aReview("2026-04-30").initiative("P1-01").initiative("P2-01")
                .report(Party.CANADA, "P1-01", Status.AT_RISK).report(Party.CANADA, "P2-01", Status.DELAYED);
        assertThat(said(tied, Optional.empty())).contains("2 initiatives are at risk, suspended or delayed.");

        tied.initiative("P2-02").report(Party.CANADA, "P2-02", Status.SUSPENDED);
        assertThat(said(tied, Optional.empty()))
                .contains("3 initiatives are at risk, suspended or delayed, the most of them (2) in 2 Security.");
    }

    @Test
    void saysWhatSlippedAndWhichMeetingsAreOverdue() {
        var forum = anInitiative("P2-01", Cadence.ANNUAL, PlanDate.day(LocalDate.of(2024, 1, 1)), null, Origin.PLAN);
        var now = aReview("2026-04-30").initiative(forum).report(Party.CANADA, "P2-01", Status.AT_RISK);
        var last = aReview("2025-03-07").initiative(forum).report(Party.CANADA, "P2-01", Status.ON_TRACK);

        assertThat(said(now, Optional.of(last)))
                .contains("One initiative has slipped since the last review; one regular meeting is overdue.");
        assertThat(said(now, Optional.empty())).contains("No initiative has slipped since the last review");
    }
}
