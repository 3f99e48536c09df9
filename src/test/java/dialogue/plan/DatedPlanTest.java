package dialogue.plan;

import static dialogue.review.ReviewBuilder.anInitiative;
import static dialogue.review.ReviewBuilder.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedPlanTest {

    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);
    private static final LocalDate NOW = LocalDate.of(2027, 4, 30);

    private final List<Dated<Initiative>> rows = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();

    private DatedPlanTest row(String key, @Nullable LocalDate from, @Nullable LocalDate until, Origin origin,
            String... replaces) {
        rows.add(new Dated<>(
                replacing(anInitiative(key, Cadence.CONTINUING, null, null, origin), replaces),
                new Period(from, until)));
        return this;
    }

    private DatedPlanTest milestone(String initiative, Stage stage, LocalDate day, boolean confirmed) {
        milestones.add(new Milestone("m" + milestones.size(), Optional.of(initiative), stage, PlanDate.day(day),
                Optional.empty(), Text.NONE, Text.NONE, List.of(), confirmed, false));
        return this;
    }

    private ActionPlan on(LocalDate day) {
        return new DatedPlan(List.of(), List.of(), List.of(), rows, milestones, List.of()).on(day);
    }

    private static List<String> keys(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::key).toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2026-12-31, true", "2027-01-01, false"})
    void theFirstAndTheLastDayAreOfThePeriod(LocalDate day, boolean in) {
        row("P2-01", CHANGE, LocalDate.of(2026, 12, 31), Origin.PLAN);

        assertThat(on(day).initiative("P2-01").isPresent()).isEqualTo(in);
    }

    @Test
    void whatIsNotYetInThePlanLeavesNoTrace() {
        row("P2-01", CHANGE, null, Origin.PLAN).milestone("P2-01", Stage.HELD, LAST.minusDays(9), true);

        assertThat(on(LAST).initiatives()).isEmpty();
        assertThat(on(LAST).known("P2-01")).isEmpty();
        assertThat(on(LAST).milestones()).isEmpty();
        assertThat(on(NOW).milestones()).hasSize(1);
    }

    @Test
    void ofWhatHasLeftThePlanWhatHappenedStays() {
        row("P2-01", null, CHANGE, Origin.PLAN).milestone("P2-01", Stage.HELD, LAST, true)
                .milestone("P2-01", Stage.HELD, LAST, false).milestone("P2-01", Stage.ENDED, CHANGE, true)
                .milestone("P2-01", Stage.HELD, CHANGE.plusDays(1), false)
                .milestone("P2-01", Stage.HELD, NOW.plusDays(1), true);

        assertThat(keys(on(NOW).milestones())).containsExactly("m0", "m1", "m2");
        assertThat(on(NOW).initiatives()).isEmpty();
        assertThat(on(NOW).former("P2-01")).map(Former::until).contains(CHANGE);
    }

    /// A renamed forum is held as before, and its next meeting stays on the calendar.
    @Test
    void whatGoesOnHasTheMilestonesOfWhatItReplaces() {
        row("P2-01", null, CHANGE.minusDays(1), Origin.PLAN)
                .row("P2-02", CHANGE, NOW.minusDays(1), Origin.PLAN, "P2-01")
                .row("P2-03", NOW, null, Origin.PLAN, "P2-02").milestone("P2-01", Stage.HELD, LAST, true)
                .milestone("P2-01", Stage.ENDED, CHANGE, true)
                .milestone("P2-01", Stage.HELD, NOW.plusDays(1), false)
                .milestone("P2-03", Stage.HELD, NOW.plusDays(2), false);

        assertThat(keys(on(NOW).milestones("P2-03"))).containsExactly("m0", "m2", "m3");
        assertThat(keys(on(NOW).milestones("P2-01"))).containsExactly("m0", "m1", "m2");
        assertThat(on(NOW).goingOn("P2-01")).map(Initiative::key).contains("P2-03");
        assertThat(on(LAST).goingOn("P2-01")).map(Initiative::key).contains("P2-01");
    }

    @Test
    void theRowOfTheDayTellsWhatIsBeyondThePlan() {
        row("P2-01", null, CHANGE.minusDays(1), Origin.BEYOND).row("P2-01", CHANGE, null, Origin.PLAN)
                .row("P2-02", null, CHANGE, Origin.BEYOND).row("P2-03", CHANGE, null, Origin.BEYOND);

        assertThat(on(LAST).past().beyond()).containsExactlyInAnyOrder("P2-01", "P2-02", "P2-03");
        assertThat(on(NOW).past().beyond()).containsExactlyInAnyOrder("P2-02", "P2-03");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-06-30, 2026-07-01", "2026-01-01, 2026-12-31, ", "2026-01-02, 2026-12-31, 2026-01-01",
            ", , "})
    void findsTheFirstDayThatOthersDoNotHold(@Nullable LocalDate from, @Nullable LocalDate until,
            @Nullable LocalDate outside) {
        var year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(year.firstOutside(List.of(new Period(from, until)))).isEqualTo(Optional.ofNullable(outside));
    }

    @Test
    void holdsWhatSeveralPeriodsHoldTogether() {
        var halves = List.of(new Period(CHANGE, null), new Period(null, CHANGE.minusDays(1)));

        assertThat(Period.ALWAYS.firstOutside(halves)).isEmpty();
        assertThat(Period.ALWAYS.firstOutside(halves.subList(0, 1))).contains(LocalDate.MIN);
    }
}
