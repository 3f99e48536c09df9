package dialogue.briefing.section;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Edition;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasePolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static Timeline timeline(Stage stage, PlanDate date, boolean confirmed) {
        var review = aReview("2026-04-30").initiative("P2-01").milestone("P2-01", stage, date, confirmed).build();
        return new Timeline(new Content(new Edition(new ReleasePolicy().release(review, Audience.JOINT),
                Optional.empty(), Party.CANADA, 1, "1.0.0", false, Optional.empty())));
    }

    /// @param on `record`, `ahead` or `none`
    private static void stands(Timeline timeline, String on) {
        assertThat(timeline.record()).hasSize(on.equals("record") ? 1 : 0);
        assertThat(timeline.ahead()).hasSize(on.equals("ahead") ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} confirmed {1}: {2}")
    @CsvSource({"2022-08-31, true, none", "2022-09-01, true, record", "2026-04-29, true, record",
            "2026-04-30, true, record", "2026-05-01, true, ahead", "2026-04-29, false, record",
            "2026-04-30, false, ahead", "2027-10-30, true, ahead", "2027-10-31, true, none"})
    void partsTheRecordFromWhatIsAhead(LocalDate day, boolean confirmed, String on) {
        stands(timeline(Stage.HELD, PlanDate.day(day), confirmed), on);
    }

    @Test
    void keepsAnImpreciseDateOnTheCalendarUntilItsTimeIsOver() {
        stands(timeline(Stage.HELD, PlanDate.month(YearMonth.of(2026, 4)), false), "ahead");
        stands(timeline(Stage.HELD, PlanDate.month(YearMonth.of(2026, 3)), false), "record");
        stands(timeline(Stage.HELD, PlanDate.year(2026), true), "record");
    }

    @Test
    void showsAChairForAsLongAsItLastsAndNeverAsADeed() {
        stands(timeline(Stage.PRESIDENCY, PlanDate.year(2026), true), "ahead");
        stands(timeline(Stage.PRESIDENCY, PlanDate.year(2025), true), "none");
        stands(timeline(Stage.ANNIVERSARY, PlanDate.year(2026), true), "ahead");
        stands(timeline(Stage.ANNIVERSARY, PlanDate.year(2025), true), "record");
    }
}
