package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.schedule.firing.BriefingMaker;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.firing.FiringState;
import dialogue.schedule.jdbc.FiringRows;
import dialogue.schedule.rule.Firing;
import dialogue.schedule.rule.Timetable;
import dialogue.schedule.serving.Server;
import dialogue.schedule.setting.ConfiguredRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A firing whose process is killed is made when the run for its own request is, and by no other run of the same occasion.
class OwnRunTest {

    private static final Instant DUE = Instant.parse("2027-02-26T11:00:00Z");

    @TempDir
    Path folder;

    /// Real are the process and its death, in the middle of the run.
    @Test
    void aPersonsSingleDocumentIsNotTheBriefingThatASchedulesProcessDiedOver() throws Exception {
        InputFixture.in(folder.resolve("input"));
        var schedule = Serving.schedule("all", Serving.now().minusSeconds(600), "joint,canada,korea", "en,fr,ko",
                "xlsx,pdf");
        try (var context = open(schedule)) {
            Serving.anHourAgo(context);
        }
        killedInMidRun(schedule);
        try (var context = open(schedule)) {
            var small = context.getBean(Production.class).produce(joint(), Progress.NONE);
            assertThat(small.run().state()).isEqualTo(RunState.PUBLISHED);
            var jdbc = context.getBean(JdbcClient.class);
            var server = context.getBean(Server.class);
            server.start();
            Serving.await(jdbc, "all", 1);
            assertThat(server.stop(Duration.ofMinutes(1))).isTrue();
            assertThat(jdbc.sql("select audiences from run join firing on run.run_id = firing.run_id")
                    .query(String.class).single()).isEqualTo("joint,canada,korea");
            assertThat(Serving.problems(jdbc)).isEmpty();
        }
        try (var files = Files.walk(folder.resolve("output/2026/annual"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).contains("canada", "korea");
        }
    }

    /// Published, and then killed before it was written down; and the input is another one by now.
    @Test
    void whatTheProcessHasPublishedIsNotMadeAgainFromAnotherInput() throws Exception {
        var input = InputFixture.in(folder.resolve("input"));
        var due = Serving.now().minusSeconds(600);
        try (var context = open(Serving.schedule("all", due, "joint,canada,korea", "en,fr,ko", "xlsx,pdf"))) {
            Serving.anHourAgo(context);
            var schedule = context.getBean(Timetable.class).schedule("all").orElseThrow();
            var firing = schedule.firings(due.minusSeconds(1)).findFirst().orElseThrow();
            context.getBean(FiringRows.class).enter(firing, "node of before", FiringState.CLAIMED);
            var outcome = context.getBean(BriefingMaker.class).produce(schedule, "schedule all", Progress.NONE);
            input.replace("2026/korea.csv", "P1-01", "P1-02");
            context.getBean(DueFirings.class).recover(context.getBean(Timetable.class));
            assertThat(context.getBean(JdbcClient.class).sql("select run_id from firing where state = 'DONE'")
                    .query(Long.class).list()).containsExactly(outcome.run().id());
            assertThat(context.getBean(Production.class).runs()).hasSize(1);
        }
    }

    private ConfigurableApplicationContext open(List<String> schedule) {
        return Serving.open(folder.resolve("input"), folder.resolve("output"), schedule.toArray(String[]::new));
    }

    private RunRequest joint() {
        var all = RunRequest.annual(folder.resolve("input"), folder.resolve("output"));
        return new RunRequest(all.year(), all.occasion(), all.asOf(), Set.of(Audience.JOINT), Set.of(Language.ENGLISH),
                Set.of(Format.XLSX), all.input(), all.output(), false);
    }

    private void killedInMidRun(List<String> schedule) throws IOException, InterruptedException {
        var process = Serving.ready(folder, schedule);
        try {
            Serving.go(process);
            while (!Files.isDirectory(folder.resolve("output/.ledger/runs"))) {
                assertThat(process.process().isAlive()).isTrue();
                Thread.sleep(Duration.ofMillis(2));
            }
        } finally {
            process.kill();
        }
        assertThat(folder.resolve("output/2026")).doesNotExist();
    }

    private static World world() {
        var rules = ConfiguredRules.of(Map.of("annual.cron", "0 0 6 1 3 ?", "annual.zone", "America/Toronto"));
        return new World("own" + UUID.randomUUID(), DUE.minusSeconds(600), rules, new Random(1), 0);
    }

    private static void claim(World world) {
        var firing = new Firing("annual", Instant.parse("2027-03-01T11:00:00Z"), DUE);
        world.firings.enter(firing, "node of before", FiringState.CLAIMED);
    }

    private static RunRequest own(World world) {
        var schedule = world.timetable.schedule("annual").orElseThrow();
        return schedule.template().request(schedule.occasion(), Path.of("input"), Path.of("output"));
    }

    @Test
    void aRunForTheSameRequestFromBeforeTheFiringIsNotItsOwnWhateverTheClockSaid() {
        var world = world();
        world.clock.move(Duration.ofHours(2));
        world.production.produce(own(world), Progress.NONE);
        world.clock.move(Duration.ofHours(-1));
        claim(world);
        world.clock.move(Duration.ofHours(3));
        world.tick();
        assertThat(world.production.runs()).hasSize(2);
    }

    @Test
    void aRunForTheSameRequestFromBehindTheFiringIsItsOwnWhateverTheClockSaid() {
        var world = world();
        world.clock.move(Duration.ofHours(2));
        claim(world);
        world.clock.move(Duration.ofHours(-1));
        world.production.produce(own(world), Progress.NONE);
        world.tick();
        assertThat(world.production.runs()).hasSize(1);
        assertThat(world.jdbc.sql("select state from firing").query(String.class).list()).containsExactly("DONE");
    }

    @Test
    void aFiringWhoseScheduleIsGoneIsTold() {
        var world = world();
        world.firings.enter(new Firing("gone", DUE, DUE), "node of before", FiringState.CLAIMED);
        world.tick();
        assertThat(world.problems).containsEntry("schedule gone", "schedule.gone");
    }
}
