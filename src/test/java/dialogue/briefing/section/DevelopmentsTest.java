package dialogue.briefing.section;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Edition;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Level;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReview;
import dialogue.review.ReviewBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DevelopmentsTest {

    private static ReleasedReview released(ReviewBuilder review) {
        return new ReleasePolicy().release(review.build(), Audience.JOINT);
    }

    private static PlanDate day(String day) {
        return PlanDate.day(LocalDate.parse(day));
    }

    private static Milestone milestone(Stage stage, @Nullable Level level, String day) {
        return new Milestone(stage + day, Optional.of("P2-01"), stage, day(day), Optional.ofNullable(level), Text.NONE,
                Text.NONE, List.of("AP"), true, false);
    }

    @Test
    void leadersThenMinistersThenALegalStepThenOfficialsTheLatestFirst() {
        var expected = List.of(milestone(Stage.HELD, Level.LEADERS, "2025-06-01"),
                milestone(Stage.SIGNED, Level.MINISTERS, "2026-02-25"),
                milestone(Stage.HELD, Level.MINISTERS, "2026-02-25"),
                milestone(Stage.DELIVERED, Level.MINISTERS, "2026-02-25"),
                milestone(Stage.HELD, Level.MINISTERS, "2026-02-24"), milestone(Stage.SIGNED, null, "2025-06-01"),
                milestone(Stage.SUMMIT, Level.LEADERS, "2026-04-01"),
                milestone(Stage.HELD, Level.DEPUTY_MINISTERS, "2026-03-01"),
                milestone(Stage.HELD, Level.WORKING, "2026-02-01"));
        var shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(20261128));

        shuffled.sort(Developments.WEIGHTIEST_FIRST);

        assertThat(shuffled).isEqualTo(expected);
    }

    /// From the day after the last review to the as-of date, both confirmed; chairs and anniversaries come by the calendar alone.
    @Test
    void happenedAfterTheLastReviewAndAreConfirmed() {
        var review = aReview("2026-04-30").initiative("P2-01")
                .milestone("P2-01", Stage.HELD, day("2025-03-07"), true)
                .milestone("P2-01", Stage.SIGNED, day("2025-03-08"), true)
                .milestone("P2-01", Stage.DELIVERED, day("2026-04-30"), true)
                .milestone("P2-01", Stage.VISIT, day("2026-04-01"), false)
                .milestone("P2-01", Stage.ANNIVERSARY, day("2026-04-01"), true)
                .milestone("P2-01", Stage.PRESIDENCY, day("2026-04-01"), true)
                .milestone("P2-01", Stage.ENDED, day("2026-05-01"), true);
        var content = new Content(new Edition(released(review),
                Optional.of(released(aReview("2025-03-07").initiative("P2-01"))), Party.CANADA, 1, "1.0.0", false,
                Optional.empty()));

        assertThat(Developments.of(content)).extracting(Milestone::stage).containsExactly(Stage.SIGNED,
                Stage.DELIVERED);
    }
}
