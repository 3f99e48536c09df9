package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.ProgramProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real database is stopped, cut off, crowded and stalled while real processes make the briefings of thirteen schedules: when it is back, all go on by
/// themselves, each firing is made once, and nobody has to act.
class DatabaseAwayTest {

    private static final List<String> DOCUMENTS = List.of("joint en xlsx", "joint fr xlsx", "joint ko xlsx",
            "canada en xlsx", "canada fr xlsx", "korea en xlsx", "korea ko xlsx", "joint en pdf", "joint fr pdf",
            "canada en pdf", "canada fr pdf", "korea en pdf", "korea ko pdf");

    @TempDir
    Path folder;

    private static List<String> schedules() {
        var settings = new ArrayList<String>();
        for (var document : DOCUMENTS) {
            var parts = document.split(" ", -1);
            settings.addAll(Serving.schedule("away-" + document.replace(' ', '-'),
                    Serving.now().minus(Duration.ofMinutes(10)), parts[0], parts[1], parts[2]));
        }
        return settings;
    }

    @Test
    void aDatabaseThatIsAwayForSecondsLeavesNothingForAPerson() throws Exception {
        serve(1, 4, 1);
    }

    /// Set the system property `seed` to try other moments.
    @Test
    @Tag("long")
    void twoProcessesGoOnWhateverTheirDatabaseDoes() throws Exception {
        serve(2, 24, Long.getLong("seed", 20261128));
    }

    private void serve(int servers, int outages, long seed) throws Exception {
        InputFixture.in(folder.resolve("input"));
        try (var postgres = BrokenPostgres.in(folder)) {
            var settings = new ArrayList<>(postgres.settings());
            settings.addAll(schedules());
            try (var context = Serving.open(folder.resolve("input"), folder.resolve("output"),
                    settings.toArray(String[]::new))) {
                Serving.anHourAgo(context);
            }
            var processes = new ArrayList<ProgramProcess>();
            try {
                for (var server = 0; server < servers; server++) {
                    processes.add(Serving.ready(folder, settings));
                }
                for (var process : processes) {
                    Serving.go(process);
                }
                breakIt(postgres, outages, new Random(seed));
                Serving.await(JdbcClient.create(postgres.source()), "away-", DOCUMENTS.size());
                assertThat(processes).allMatch(process -> process.process().isAlive());
            } finally {
                for (var process : processes) {
                    process.kill();
                }
            }
            assertEachOnce(JdbcClient.create(postgres.source()));
        }
    }

    private static void breakIt(BrokenPostgres postgres, int outages, Random random) throws Exception {
        for (var outage = 0; outage < outages; outage++) {
            Thread.sleep(Duration.ofMillis(300 + random.nextInt(900)));
            var time = Duration.ofMillis(500 + random.nextInt(3000));
            switch (outage % 4) {
                case 0 -> postgres.stopped(time);
                case 1 -> postgres.crowded(time);
                case 2 -> postgres.stalled(time);
                default -> postgres.cut();
            }
        }
    }

    private void assertEachOnce(JdbcClient jdbc) {
        var each = DOCUMENTS.size();
        assertThat(Serving.problems(jdbc)).isEmpty();
        for (var count : List.of("select count(*) from firing", "select count(distinct run_id) from firing",
                "select count(*) from firing where state = 'DONE'", "select max(revision) from run",
                "select count(distinct revision) from run where state = 'PUBLISHED'")) {
            assertThat(Serving.count(jdbc, count)).as(count).isEqualTo(each);
        }
        assertThat(Serving.count(jdbc, "select count(*) from run where state in ('RUNNING', 'FAILED')")).isZero();
        assertThat(folder.resolve("output/2026/annual/r" + each)).isDirectory();
        assertThat(folder.resolve("output/2026/annual/r" + (each + 1))).doesNotExist();
    }
}
