package dialogue.briefing.section.change;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Edition;
import dialogue.briefing.section.Content;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReview;
import dialogue.review.ReviewBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SinceRowsTest {

    private static final PlanDate SINCE = PlanDate.day(LocalDate.of(2026, 1, 15));

    private static ReleasedReview released(ReviewBuilder review) {
        return new ReleasePolicy().release(review.build(), Audience.JOINT);
    }

    private static List<SinceRows.Deed> deeds(ReviewBuilder review, ReviewBuilder before) {
        var last = released(before);
        var content = new Content(
                new Edition(released(review), Optional.of(last), Party.CANADA, 1, "1.0.0", false, Optional.empty()));
        return new SinceRows(content).all().stream().map(SinceRows.Row::deed).toList();
    }

    @ParameterizedTest
    @CsvSource({"ON_TRACK, COMPLETED, COMPLETED", "DELAYED, COMPLETED, COMPLETED", "AT_RISK, ON_TRACK, RECOVERED",
            "DELAYED, NOT_STARTED, RECOVERED", "ON_TRACK, AT_RISK, SLIPPED", "AT_RISK, DELAYED, SLIPPED",
            "ON_TRACK, ON_TRACK, ", "NOT_STARTED, ON_TRACK, ", "DELAYED, AT_RISK, ", "COMPLETED, ON_TRACK, "})
    void aStandingThatMovedHasALineWhereItTellsMore(Status before, Status now, SinceRows.Deed deed) {
        var review = aReview("2026-04-30").initiative("P2-01").report(Party.KOREA, "P2-01", now);
        var last = aReview("2025-03-07").initiative("P2-01").report(Party.KOREA, "P2-01", before);

        assertThat(deeds(review, last)).isEqualTo(Optional.ofNullable(deed).stream().toList());
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = EnumSource.Mode.EXCLUDE, names = {"PRESIDENCY", "ANNIVERSARY"})
    void everyConfirmedEventHasALine(Stage stage) {
        var review = aReview("2026-04-30").initiative("P2-01").milestone("P2-01", stage, SINCE, true);

        assertThat(deeds(review, aReview("2025-03-07").initiative("P2-01"))).hasSize(1);
    }

    @Test
    void linesOfAKindStandTogether() {
        var review = aReview("2026-04-30").initiative("P2-01").milestone("P2-01", Stage.ENDED, SINCE, true)
                .milestone("P2-01", Stage.SIGNED, SINCE, true).milestone("P2-01", Stage.HELD, SINCE, true)
                .report(Party.CANADA, "P2-01", Status.COMPLETED);
        var last = aReview("2025-03-07").initiative("P2-01").report(Party.CANADA, "P2-01", Status.ON_TRACK);

        assertThat(deeds(review, last)).containsExactly(SinceRows.Deed.MET, SinceRows.Deed.SIGNED,
                SinceRows.Deed.COMPLETED, SinceRows.Deed.ENDED);
    }
}
