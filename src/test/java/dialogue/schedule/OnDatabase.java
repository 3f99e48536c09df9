package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.InputFixture;
import dialogue.language.Problem;
import dialogue.run.Outcome;
import dialogue.run.Progress;
import dialogue.schedule.firing.FiringState;
import dialogue.schedule.serving.TriggerKeeper;
import dialogue.schedule.serving.Triggers;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Quartz itself on a database: the watchdog puts right what is done to its triggers by hand.
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class OnDatabase {

    @TempDir
    static Path folder;
    private final List<String> far = Serving.schedule("far", Serving.now().plus(Duration.ofDays(100)), "joint", "ko",
            "pdf");
    private ConfigurableApplicationContext context;

    /// The settings that lead to the database.
    abstract List<String> database();

    List<String> settings(List<String> schedules) {
        var settings = new ArrayList<>(database());
        settings.addAll(far);
        settings.addAll(schedules);
        return settings;
    }

    /// Quartz keeps one connection pool a scheduler's name and process, so one program is open at a time.
    ConfigurableApplicationContext reopen(List<String> schedules) {
        context.close();
        context = opened(schedules);
        return context;
    }

    private ConfigurableApplicationContext opened(List<String> schedules) {
        var opened = Serving.open(folder.resolve("input"), folder.resolve("output"),
                settings(schedules).toArray(String[]::new));
        opened.getBean(TriggerKeeper.class).keep();
        return opened;
    }

    @BeforeAll
    void open() {
        InputFixture.in(folder.resolve("input"));
        context = opened(List.of());
    }

    @AfterAll
    void close() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update qrtz_triggers set trigger_state = 'BLOCKED' where trigger_name = 'far'",
            "update qrtz_triggers set trigger_state = 'ERROR' where trigger_name = 'far'",
            "update qrtz_triggers set trigger_state = 'PAUSED' where trigger_name = 'far'",
            "update qrtz_triggers set next_fire_time = next_fire_time + 86400000 where trigger_name = 'far'",
            "delete from qrtz_simple_triggers where trigger_name = 'far'"})
    void aTriggerThatIsStuckMovedOrLostIsFoundAndRepaired(String harm) {
        var keeper = context.getBean(TriggerKeeper.class);
        var problems = context.getBean(Problems.class);
        assertThat(keeper.health()).isEmpty();
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql(harm).update();
        if (harm.startsWith("delete")) {
            jdbc.sql("delete from qrtz_triggers where trigger_name = 'far'").update();
        }
        assertThat(keeper.health()).extracting(Problem::code).containsExactly("schedule.stuck");
        keeper.keep();
        assertThat(keeper.health()).isEmpty();
        var standing = problems.standing().getFirst();
        assertThat(standing.problem().code()).isEqualTo("schedule.repaired");
        problems.dismiss(standing.number(), "mina");
        keeper.keep();
        assertThat(problems.standing()).isEmpty();
    }

    @Test
    void aTriggerThatHasJustKnockedIsNotStuck() {
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("update qrtz_triggers set trigger_state = 'COMPLETE' where trigger_name = 'far'").update();
        jdbc.sql("update schedule set trigger_at = since where name = 'far'").update();
        assertThat(context.getBean(TriggerKeeper.class).health()).isEmpty();
        context.getBean(TriggerKeeper.class).keep();
        assertThat(context.getBean(Problems.class).standing()).isEmpty();
        assertThat(Serving.count(jdbc, "select count(*) from qrtz_triggers where trigger_state = 'WAITING'"
                + " and trigger_name = 'far'")).isEqualTo(1);
    }

    @Test
    void aPausedScheduleHasNoTriggerUntilItIsResumed() {
        var operations = context.getBean(ScheduleOperations.class);
        var triggers = context.getBean(Triggers.class);
        assertThat(operations.pause("far", "mina")).isTrue();
        assertThat(operations.pause("far", "mina")).isFalse();
        context.getBean(TriggerKeeper.class).keep();
        assertThat(triggers.of("far")).isEmpty();
        assertThat(operations.list().getFirst().paused()).isTrue();
        assertThat(operations.resume("far", "jean")).isTrue();
        context.getBean(TriggerKeeper.class).keep();
        assertThat(triggers.of("far")).map(Triggers.State::at)
                .contains(operations.list().getFirst().next().getFirst());
        assertThat(context.getBean(Audit.class).acts()).extracting(act -> act.person() + " " + act.act())
                .startsWith("jean schedule.resume", "mina schedule.pause");
        assertThat(context.getBean(Problems.class).standing()).isEmpty();
    }

    @Test
    void firesNowWhereAPersonAsksForItAndLeavesTheTimesAsTheyAre() {
        var operations = context.getBean(ScheduleOperations.class);
        var before = operations.list().getFirst();
        var outcome = operations.fire("far", "mina", Progress.NONE);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
        assertThat(outcome.documents()).singleElement().asString().endsWith("joint-ko.pdf");
        var after = operations.list().getFirst();
        assertThat(after.next()).isEqualTo(before.next());
        assertThat(after.last()).hasValueSatisfying(last -> {
            assertThat(last.state()).isEqualTo(FiringState.DONE);
            assertThat(last.run()).isEqualTo(outcome.run().id());
        });
        assertThat(context.getBean(Audit.class).acts().getFirst())
                .extracting(act -> act.person() + " " + act.act() + " " + act.subject())
                .isEqualTo("mina schedule.fire far");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> operations.fire("fra", "mina", Progress.NONE))
                .withMessage("There is no schedule \"fra\" to do this to; there are: far.");
    }
}
