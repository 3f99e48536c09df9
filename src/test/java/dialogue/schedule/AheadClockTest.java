package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.schedule.rule.Rule;
import dialogue.schedule.setting.ConfiguredRules;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A clock that was ahead is put back. What it has entered meanwhile lies in the future, and is no reason to pass over a firing.
class AheadClockTest {

    private static final Instant NOW = Instant.parse("2027-02-20T12:00:00Z");
    /// Sunday, February 28 and March 1 move to the Friday before: Korea rests on March 1.
    private static final Instant DUE = Instant.parse("2027-02-26T11:00:00Z");
    private static final Map<String, String> ANNUAL = Map.of("annual.cron", "0 0 6 1 3 ?", "annual.zone",
            "America/Toronto");

    private static World world(String name, Duration ahead) {
        var world = new World(name + UUID.randomUUID(), NOW.plus(ahead), rules(Map.of()), new Random(1), 0);
        world.tick();
        return world;
    }

    private static List<Rule> rules(Map<String, String> more) {
        var configured = new HashMap<>(ANNUAL);
        configured.putAll(more);
        return ConfiguredRules.of(configured);
    }

    private static List<String> firings(World world) {
        return world.jdbc.sql("select due, state from firing order by due").query((row, _) -> row.getObject("due",
                OffsetDateTime.class).toInstant() + " " + row.getString("state")).list();
    }

    private static void firesOnceWhenItIsDue(World world, String problem) {
        world.clock.moveTo(DUE.minusSeconds(1));
        world.tick();
        assertThat(world.problems).containsEntry("clock annual", problem);
        assertThat(firings(world)).isEmpty();
        world.clock.moveTo(DUE);
        world.tick();
        world.clock.move(Duration.ofDays(30));
        world.tick();
        assertThat(firings(world)).containsExactly(DUE + " DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT3M", "P6D", "P40D", "P400D", "P4000D"})
    void aFirstStartUnderAClockAheadLosesNoFiring(Duration ahead) {
        var world = world("first", ahead);
        world.clock.moveTo(NOW);
        world.tick();
        firesOnceWhenItIsDue(world, "schedule.ahead");
    }

    @Test
    void whatWasDueBeforeTheClockWasPutBackIsMadeUpFor() {
        var world = world("back late", Duration.ofDays(400));
        world.clock.moveTo(DUE.plus(Duration.ofDays(1)));
        world.tick();
        assertThat(firings(world)).containsExactly(DUE + " DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT3M", "P40D", "P400D"})
    void aResumeUnderAClockAheadLosesNoFiring(Duration ahead) {
        var world = world("resumed", Duration.ZERO);
        world.schedules.pause("annual");
        world.clock.move(ahead);
        world.schedules.resume("annual");
        world.tick();
        world.clock.moveTo(NOW);
        world.tick();
        firesOnceWhenItIsDue(world, "schedule.ahead");
    }

    @Test
    void aChangedConfigurationUnderAClockAheadLosesNoFiring() {
        var world = world("changed", Duration.ZERO);
        world.clock.move(Duration.ofDays(400));
        var changed = rules(Map.of("annual.cron", "0 30 6 1 3 ?")).getFirst().schedules(List.of(), Map.of()).getFirst();
        world.due.settle(changed);
        world.clock.moveTo(NOW);
        world.due.settle(changed);
        world.clock.moveTo(DUE.plus(Duration.ofMinutes(30)));
        world.due.settle(changed);
        assertThat(world.problems).containsEntry("clock annual", "schedule.ahead");
        assertThat(firings(world)).containsExactly(DUE.plus(Duration.ofMinutes(30)) + " DONE");
    }

    /// While it serves, the clock runs ahead far enough for firings to be made, and to be told as missed.
    @ParameterizedTest
    @ValueSource(strings = {"P6D", "P8D", "P40D", "P3000D"})
    void whatFiredOrWasMissedUnderAClockAheadFiresWhenItIsDue(Duration ahead) {
        var world = world("served", Duration.ZERO);
        world.clock.move(ahead);
        world.tick();
        assertThat(firings(world)).isNotEmpty();
        world.clock.moveTo(NOW);
        world.tick();
        firesOnceWhenItIsDue(world, "schedule.early");
    }

    @Test
    void whatWasMissedByAClockAheadAloneIsMadeAfterARestart() {
        var world = world("restarted", Duration.ZERO);
        world.clock.move(Duration.ofDays(400));
        world.tick();
        world.die();
        world.clock.moveTo(DUE.plus(Duration.ofDays(2)));
        world.tick();
        assertThat(firings(world)).containsExactly(DUE + " DONE");
    }

    @Test
    void aClockPutBackALittleIsNotToldAndLosesNothing() {
        var world = world("slight", Duration.ofSeconds(30));
        world.clock.moveTo(NOW);
        world.tick();
        assertThat(world.schedules.since(world.timetable.schedule("annual").orElseThrow())).isBefore(NOW);
        assertThat(world.problems).isEmpty();
    }

    @Test
    void aFiringThatWasDoneStaysDoneWhenTheClockIsPutBackALittle() {
        var world = world("done", Duration.ZERO);
        world.clock.moveTo(DUE);
        world.tick();
        world.clock.moveTo(DUE.minusSeconds(20));
        world.tick();
        world.clock.moveTo(DUE.plusSeconds(20));
        world.tick();
        assertThat(world.production.runs()).hasSize(1);
        assertThat(world.problems).isEmpty();
    }
}
