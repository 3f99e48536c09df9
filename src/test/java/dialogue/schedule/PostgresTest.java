package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.ProgramProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On a PostgreSQL of the test's own, as the profile `postgres` has it: the watchdog, and two processes that serve at once. PostgreSQL does not
/// run as root; where root may not take another user either (`unshare -U`, which some containers forbid), this is left out.
class PostgresTest extends OnDatabase {

    /// Each of another document, so that a second run of one would make another revision; the last one is due only while both serve.
    private static final List<String> DOCUMENTS = List.of("joint en xlsx", "joint fr xlsx", "joint ko xlsx",
            "canada en xlsx", "canada fr xlsx", "korea en xlsx", "korea ko xlsx", "joint en pdf", "joint fr pdf",
            "canada en pdf", "canada fr pdf", "korea en pdf", "korea ko pdf");

    private final EmbeddedPostgres postgres = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("PostgreSQL cannot be started here, so nothing is tested on it: " + e);
        }
    }

    @AfterAll
    void end() throws IOException {
        postgres.close();
    }

    @Override
    List<String> database() {
        return List.of("--spring.profiles.active=postgres",
                "--DIALOGUE_DATABASE_URL=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--DIALOGUE_DATABASE_USER=postgres", "--DIALOGUE_DATABASE_PASSWORD=");
    }

    private static List<String> schedules(Instant overdue, Instant soon) {
        var settings = new ArrayList<String>();
        for (var document : DOCUMENTS) {
            var parts = document.split(" ", -1);
            var at = document.equals(DOCUMENTS.getLast()) ? soon : overdue;
            settings.addAll(Serving.schedule("two-" + document.replace(' ', '-'), at, parts[0], parts[1], parts[2]));
        }
        return settings;
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void twoProcessesThatServeFireEachScheduleOnce() throws Exception {
        var schedules = schedules(Serving.now().minus(Duration.ofMinutes(10)), Serving.now().plusSeconds(25));
        Serving.anHourAgo(reopen(schedules));
        close();
        var jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        var processes = new ArrayList<ProgramProcess>();
        try {
            processes.add(Serving.ready(folder, settings(schedules)));
            processes.add(Serving.ready(folder, settings(schedules)));
            for (var process : processes) {
                Serving.go(process);
            }
            Serving.await(jdbc, "two-", DOCUMENTS.size());
        } finally {
            for (var process : processes) {
                process.kill();
            }
        }
        assertEachOnce(jdbc);
    }

    /// Beside the run that a person asked for before.
    private static void assertEachOnce(JdbcClient jdbc) {
        var each = DOCUMENTS.size();
        var firings = " from firing where schedule like 'two-%'";
        assertThat(Serving.count(jdbc, "select count(*)" + firings)).isEqualTo(each);
        assertThat(Serving.count(jdbc, "select count(distinct run_id)" + firings)).isEqualTo(each);
        assertThat(Serving.count(jdbc, "select count(distinct node)" + firings)).as("both take part").isEqualTo(2);
        for (var runs : List.of("select count(*) from run", "select count(*) from run where state = 'PUBLISHED'",
                "select max(revision) from run",
                "select count(*) from batch_job_execution where status = 'COMPLETED'")) {
            assertThat(Serving.count(jdbc, runs)).as(runs).isEqualTo(each + 1);
        }
        assertThat(Serving.problems(jdbc)).isEmpty();
        assertThat(Serving.count(jdbc, "select count(*) from dispatch where state = 'held'"))
                .as("workbooks and PDF in the ministries' languages, the English joint ones for both, and what the person asked for")
                .isEqualTo(8 + 7 + 1);
        assertThat(folder.resolve("output/.ledger")).isDirectoryNotContaining("glob:**.mv.db");
    }
}
