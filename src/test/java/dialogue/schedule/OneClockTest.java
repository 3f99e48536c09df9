package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.schedule.serving.Triggers;
import dialogue.schedule.setting.ConfiguredRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The triggers alone decide when something fires; a look at the schedules only sees that they are set.
class OneClockTest {

    private static final Instant BEFORE = Instant.parse("2027-02-20T12:00:00Z");
    /// Sunday, February 28 and March 1 move to the Friday before: Korea rests on March 1.
    private static final Instant DUE = Instant.parse("2027-02-26T11:00:00Z");
    private static final Instant NEXT = Instant.parse("2028-02-29T11:00:00Z");

    private final World world = new World("clock" + UUID.randomUUID(), BEFORE, ConfiguredRules.of(Map.of("annual.cron",
            "0 0 6 1 3 ?", "annual.zone", "America/Toronto")), new Random(1), 0);

    private void lookAt(Instant time) {
        world.clock.moveTo(time);
        world.look();
    }

    private Instant set() {
        return world.triggers.of("annual").map(Triggers.State::at).orElseThrow();
    }

    private void fire() {
        world.triggers.remove("annual");
        world.due.settle(world.timetable.schedule("annual").orElseThrow());
    }

    @Test
    void aLookFiresNothingThoughItIsDue() {
        lookAt(BEFORE);
        lookAt(DUE.plusSeconds(1));
        assertThat(world.production.runs()).isEmpty();
        assertThat(set()).isEqualTo(DUE);
        fire();
        assertThat(world.production.runs()).hasSize(1);
    }

    @Test
    void aTriggerThatHasFiredIsSetToTheNextTime() {
        lookAt(BEFORE);
        lookAt(DUE);
        fire();
        world.look();
        assertThat(set()).isEqualTo(NEXT);
        fire();
        assertThat(world.production.runs()).hasSize(1);
    }

    @Test
    void whatNobodyHasHeardFiresAgainAtTheNextLook() {
        lookAt(BEFORE);
        world.clock.moveTo(DUE);
        world.triggers.remove("annual");
        world.look();
        assertThat(set()).isEqualTo(DUE);
        assertThat(world.problems).isEmpty();
    }

    /// Quartz has taken a trigger for a process that lost its database just then: nothing of it can be seen, but it would never fire.
    @Test
    void aTriggerThatIsThereAfterItsTimeIsSetAnew() {
        lookAt(BEFORE);
        lookAt(DUE);
        var times = world.triggers.times;
        world.look();
        assertThat(world.triggers.times).isEqualTo(times + 1);
        assertThat(world.problems).isEmpty();
    }

    @Test
    void whatCameTooLateIsTold() {
        lookAt(BEFORE);
        lookAt(DUE.plus(Duration.ofDays(4)));
        fire();
        world.look();
        assertThat(world.problems).containsValue("schedule.missed");
        assertThat(set()).isEqualTo(NEXT);
    }
}
