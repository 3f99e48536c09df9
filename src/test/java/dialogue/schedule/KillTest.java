package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.delivery.folder.Digest;
import dialogue.schedule.serving.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many meetings want their briefing, and the process that makes them is killed again and again, at random moments.
///
/// Real are the processes and their deaths (SIGKILL), the database, the recovery and the output folder. One process makes several
/// runs, so that few have to be started: not every run is killed. Only the documents are plain text, so that a kill hits every
/// step and not the making of a document alone.
class KillTest {

    private static final int MEETINGS = 20;
    private static final int MOST_OF_A_LIFE = 6;
    private static final int MOMENT_IN_MILLIS = 500;

    /// What a run's folder holds once it has read its input, and once it makes documents.
    private static final List<String> STAGES = List.of("input", "documents");

    private static final List<String> SETTINGS = List.of("--dialogue.schedules.kill.days-before=3",
            "--dialogue.schedules.kill.at=07:00", "--dialogue.schedules.kill.zone=Asia/Seoul",
            "--dialogue.schedules.kill.working-days=none", "--dialogue.schedules.kill.max-lateness=60d",
            "--dialogue.schedules.kill.audiences=canada", "--dialogue.schedules.kill.languages=fr",
            "--dialogue.schedules.kill.formats=xlsx");

    @TempDir
    Path folder;

    /// Set the system property `seed` to try other moments.
    @Test
    void everyScheduledRunEndsOnceWithTheSameBytes() throws Exception {
        plan();
        open("output", KillTest::tenDaysAgo);
        var random = new Random(Long.getLong("seed", 20261124));
        var kills = 0;
        while (published() < MEETINGS) {
            var until = Math.min(MEETINGS, published() + 1 + random.nextInt(MOST_OF_A_LIFE));
            live(until, random, STAGES.get(kills++ % STAGES.size()));
        }
        assertThat(kills).isGreaterThan(2);
        open("output", context -> {
            serveToTheEnd(context);
            assertThat(Serving.count(context.getBean(JdbcClient.class), "select count(*) from batch_job_execution"))
                    .as("some were killed at work, and went on").isGreaterThan(MEETINGS);
        });
        assertThat(documents("output")).hasSize(MEETINGS).isEqualTo(undisturbed());
    }

    private void plan() throws IOException {
        var input = InputFixture.in(folder.resolve("input"));
        var text = new StringBuilder(input.read("plan/milestones.csv"));
        var day = LocalDate.ofInstant(Serving.now(), ZoneId.of("Asia/Seoul")).plusDays(2);
        for (var meeting = 0; meeting < MEETINGS; meeting++) {
            text.append("kill-").append(meeting).append(",P1-01,held,").append(day)
                    .append(",ministers,Ottawa,Ottawa,오타와,Round,Tour,회의,,no,yes\n");
        }
        input.write("plan/milestones.csv", text.toString());
    }

    private interface Look {

        void at(ConfigurableApplicationContext context) throws Exception;
    }

    private void open(String output, Look look) throws Exception {
        try (var context = Serving.open(folder.resolve("input"), folder.resolve(output),
                SETTINGS.toArray(String[]::new))) {
            look.at(context);
        }
    }

    /// Lets the schedules count from before they are due.
    private static void tenDaysAgo(ConfigurableApplicationContext context) {
        Serving.anHourAgo(context);
        context.getBean(JdbcClient.class).sql("update schedule set since = since - interval '10' day").update();
    }

    /// The occasions of which a revision stands.
    private long published() throws IOException {
        if (!Files.isDirectory(folder.resolve("output/2026"))) {
            return 0;
        }
        try (var occasions = Files.list(folder.resolve("output/2026"))) {
            return occasions.filter(occasion -> Files.isDirectory(occasion.resolve("r1"))).count();
        }
    }

    /// Serves until so many are published, and a moment longer, until another run has come to a stage: what is read before a run begins leaves no trace.
    /// However slow the machine is, each life gets on.
    private void live(long until, Random random, String stage) throws Exception {
        var process = Serving.ready(folder, SETTINGS);
        try {
            Serving.go(process);
            while (published() < until) {
                assertThat(process.process().isAlive()).isTrue();
                Thread.sleep(Duration.ofMillis(5));
            }
            Thread.sleep(Duration.ofMillis(random.nextInt(MOMENT_IN_MILLIS)));
            while (published() < MEETINGS && !isAtWork(stage)) {
                Thread.sleep(Duration.ofMillis(1));
            }
        } finally {
            process.kill();
        }
    }

    private boolean isAtWork(String stage) throws IOException {
        try (var runs = Files.list(folder.resolve("output/.ledger/runs"))) {
            return runs.anyMatch(run -> Files.isDirectory(run.resolve(stage)));
        }
    }

    private static void serveToTheEnd(ConfigurableApplicationContext context) throws InterruptedException {
        var jdbc = context.getBean(JdbcClient.class);
        context.getBean(Server.class).start();
        Serving.await(jdbc, "kill/", MEETINGS);
        assertThat(context.getBean(Server.class).stop(Duration.ofMinutes(1))).isTrue();
        assertThat(Serving.count(jdbc, "select count(*) from firing")).isEqualTo(MEETINGS);
        assertThat(Serving.count(jdbc, "select count(distinct run_id) from firing")).isEqualTo(MEETINGS);
        assertThat(Serving.count(jdbc, "select count(*) from run where state = 'PUBLISHED'")).isEqualTo(MEETINGS);
        assertThat(Serving.count(jdbc, "select count(*) from run")).isEqualTo(MEETINGS);
        assertThat(Serving.count(jdbc, "select count(*) from dispatch")).isEqualTo(MEETINGS);
        assertThat(Serving.problems(jdbc)).isEmpty();
    }

    private Map<String, String> undisturbed() throws Exception {
        open("undisturbed", context -> {
            tenDaysAgo(context);
            serveToTheEnd(context);
        });
        return documents("undisturbed");
    }

    private Map<String, String> documents(String output) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(folder.resolve(output).resolve("2026"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
                sums.put(folder.resolve(output).relativize(file).toString(), Digest.of(file).sha256());
            }
        }
        return sums;
    }
}
