package dialogue.briefing.attention;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Place;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Marking;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.review.Report;
import dialogue.review.ReviewBuilder;
import dialogue.review.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {

    private static List<Attention> found(ReviewBuilder builder) {
        var review = new ReleasePolicy().release(builder.build(), Audience.JOINT);
        return new AttentionRules(review, Optional.empty(), Party.CANADA).all().stream()
                .filter(reason -> !(reason instanceof Attention.Silent)).toList();
    }

    private static ReviewBuilder promisedFor(PlanDate due, String asOf) {
        return aReview(asOf).initiative(anInitiative("P2-01", Cadence.ONCE, null, due, Origin.PLAN));
    }

    @ParameterizedTest(name = "promised for the end of 2025, on {0}: {1}")
    @CsvSource({"2025-12-31, ", "2026-01-01, 0", "2026-01-30, 0", "2026-01-31, 1", "2026-04-29, 3", "2026-04-30, 4"})
    void isOverdueFromTheDayAfterItsLastPossibleDay(String asOf, Integer months) {
        assertThat(found(promisedFor(PlanDate.year(2025), asOf))).extracting(Attention::monthsLate)
                .isEqualTo(months == null ? List.of() : List.of(months));
    }

    /// Due on the last day of a month: late by a month with the last day of each month that follows, however long the two are.
    @ParameterizedTest(name = "due {0}, on {1}: {2} months late")
    @CsvSource({"2026-01-31, 2026-04-30, 3", "2026-01-31, 2026-02-27, 0", "2026-01-31, 2026-02-28, 1",
            "2026-02-28, 2026-03-30, 0", "2026-02-28, 2026-03-31, 1", "2026-03-31, 2026-04-30, 1",
            "2024-01-31, 2024-02-28, 0", "2024-01-31, 2024-02-29, 1", "2025-05-31, 2026-04-30, 11",
            "2025-12-31, 2026-12-31, 12", "2026-01-30, 2026-02-28, 1", "2026-01-15, 2026-02-14, 0",
            "2026-01-15, 2026-02-15, 1"})
    void countsCalendarMonthsThatHaveEnded(LocalDate due, String asOf, int months) {
        assertThat(found(promisedFor(PlanDate.day(due), asOf))).extracting(Attention::monthsLate)
                .containsExactly(months);
    }

    @ParameterizedTest(name = "{0} on {1} keeps the promise of 2025: {2}")
    @CsvSource({"HELD, 2025-06-01, true", "SIGNED, 2026-01-05, true", "DELIVERED, 2025-01-01, true",
            "HELD, 2024-12-31, false",
            "CONCLUDED, 2025-06-01, false", "HELD, 2026-05-01, false"})
    void isNotOverdueOnceItWasHeldDeliveredOrSigned(Stage stage, LocalDate date, boolean kept) {
        var review = promisedFor(PlanDate.year(2025), "2026-04-30").milestone("P2-01", stage, PlanDate.day(date), true);

        assertThat(found(review).isEmpty()).isEqualTo(kept);
    }

    @Test
    void takesNoUnconfirmedMeetingForAKeptPromise() {
        var review = promisedFor(PlanDate.year(2025), "2026-04-30").milestone("P2-01", Stage.HELD, PlanDate.year(2025),
                false);

        assertThat(found(review)).hasAtLeastOneElementOfType(Attention.Overdue.class);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, 0", "SUSPENDED, 0", "ON_TRACK, 1", "DELAYED, 1"})
    void callsNothingLateThatIsCompletedOrSuspended(Status status, int found) {
        var review = promisedFor(PlanDate.year(2025), "2026-04-30").report(Party.CANADA, "P2-01", status);

        assertThat(found(review)).hasSize(found);
    }

    @ParameterizedTest(name = "{0}, last held 2025-01-15, on {1}: {2}")
    @CsvSource({"ANNUAL, 2026-01-15, ", "ANNUAL, 2026-01-16, 0", "ANNUAL, 2026-02-15, 1", "BIENNIAL, 2026-12-31, ",
            "BIENNIAL, 2027-01-16, 0", "SEMIANNUAL, 2025-07-16, 0", "IRREGULAR, 2035-01-01, ",
            "CONTINUING, 2035-01-01, "})
    void missesItsCadenceFromTheDayAfterTheInterval(Cadence cadence, String asOf, Integer months) {
        var review = aReview(asOf).initiative(anInitiative("P2-01", cadence, null, null, Origin.PLAN))
                .milestone("P2-01", Stage.HELD, PlanDate.day(LocalDate.of(2023, 1, 1)), true)
                .milestone("P2-01", Stage.HELD, PlanDate.day(LocalDate.of(2025, 1, 15)), true);

        assertThat(found(review)).extracting(Attention::monthsLate)
                .isEqualTo(months == null ? List.of() : List.of(months));
    }

    @ParameterizedTest(name = "held in February 2025, every six months, on {0}: {1}")
    @CsvSource({"2025-08-31, ", "2025-09-01, 0", "2025-09-29, 0", "2025-09-30, 1"})
    void letsAMonthsMeetingLastToTheEndOfTheMonthInWhichItIsDue(String asOf, Integer months) {
        var review = aReview(asOf).initiative(anInitiative("P2-01", Cadence.SEMIANNUAL, null, null, Origin.PLAN))
                .milestone("P2-01", Stage.HELD, PlanDate.month(YearMonth.of(2025, 2)), true);

        assertThat(found(review)).extracting(Attention::monthsLate)
                .isEqualTo(months == null ? List.of() : List.of(months));
    }

    @Test
    void countsFromTheBeginningWhereNoMeetingIsOnRecord() {
        var review = aReview("2026-04-30")
                .initiative(anInitiative("P2-01", Cadence.ANNUAL, PlanDate.day(LocalDate.of(2024, 7, 18)), null,
                        Origin.PLAN));

        assertThat(found(review)).singleElement().satisfies(reason -> {
            assertThat(reason).isInstanceOf(Attention.NotHeld.class);
            assertThat(((Attention.NotHeld) reason).lastHeld()).isEmpty();
            assertThat(reason.monthsLate()).isEqualTo(9);
        });
    }

    @Test
    void namesTheLastMeetingAndTheNextOne() {
        var review = aReview("2026-04-30").initiative(anInitiative("P2-01", Cadence.ANNUAL, null, null, Origin.PLAN))
                .milestone("P2-01", Stage.HELD, PlanDate.day(LocalDate.of(2025, 3, 7)), true)
                .milestone("P2-01", Stage.HELD, PlanDate.month(YearMonth.of(2026, 3)), false)
                .milestone("P2-01", Stage.HELD, PlanDate.year(2026), false);

        var reason = (Attention.NotHeld) found(review).getFirst();

        assertThat(reason.lastHeld().orElseThrow().date()).hasToString("2025-03-07");
        assertThat(reason.next().orElseThrow().date()).hasToString("2026");
        assertThat(reason.monthsLate()).isEqualTo(1);
    }

    @ParameterizedTest(name = "next step by 2026-03-31, on {0}: {1}")
    @CsvSource({"2026-03-31, 0", "2026-04-01, 1"})
    void isLateWithItsNextStepFromTheDayAfterItsDate(String asOf, int found) {
        var day = LocalDate.parse(asOf);
        var report = new Report(Party.KOREA, "P2-01", Status.ON_TRACK, Text.same("p"), Text.same("n"),
                Optional.of(PlanDate.month(YearMonth.of(2026, 3))), Optional.empty(),
                Text.NONE, Share.JOINT, Marking.UNCLASSIFIED, Optional.empty(), day, Place.of("2026/korea.csv"));

        assertThat(found(aReview(asOf).initiative("P2-01").report(report))).hasSize(found)
                .allSatisfy(reason -> assertThat(reason).isInstanceOf(Attention.StepOverdue.class));
    }
}
