package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.schedule.setting.ConfiguredRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Some days before the deadline of an open review the ministries are asked, once each time.
class CollectScheduleTest {

    private static final Instant JANUARY = Instant.parse("2027-01-05T12:00:00Z");

    private static World world(String name) {
        return new World(name, JANUARY,
                ConfiguredRules
                        .of(Map.of("collect.days-before-deadline", "42,14", "collect.at", "07:00", "collect.zone",
                                "Asia/Seoul")),
                new Random(1), 0);
    }

    private static void days(World world, int count) {
        for (var hour = 0; hour < 24 * count; hour++) {
            world.tick();
            world.clock.move(Duration.ofHours(1));
        }
    }

    @Test
    void asksOnceOnEachOfTheDays() {
        var world = world("collect");
        world.deadlines.put(2027, LocalDate.of(2027, 3, 31));
        days(world, 100);
        assertThat(world.asked).containsExactly("2027 2027-02-16T22:00:00Z", "2027 2027-03-16T22:00:00Z");
        assertThat(world.problems).isEmpty();
    }

    /// The next process asks for what was made since, not for new forms.
    @Test
    void whoseProcessIsKilledIsTakenOverByTheNextOne() {
        var world = world("killed");
        world.deadlines.put(2027, LocalDate.of(2027, 3, 31));
        world.killWhenAsking();
        assertThatExceptionOfType(FakeProduction.Killed.class).isThrownBy(() -> days(world, 50));
        world.die();
        days(world, 1);
        assertThat(world.asked).singleElement().asString().startsWith("2027 2027-02-16T")
                .endsWith(" since " + world.firings.last("collect/2027/42").orElseThrow().claimed());
    }

    @Test
    void asksNobodyForAReviewThatIsClosedAndAnewWhereTheDeadlineMoves() {
        var world = world("moved");
        world.deadlines.put(2027, LocalDate.of(2027, 3, 31));
        days(world, 50);
        world.deadlines.put(2027, LocalDate.of(2027, 4, 30));
        days(world, 50);
        world.deadlines.clear();
        days(world, 50);
        assertThat(world.asked).containsExactly("2027 2027-02-16T22:00:00Z", "2027 2027-03-18T22:00:00Z");
    }
}
