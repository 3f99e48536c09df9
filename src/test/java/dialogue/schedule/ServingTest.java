package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.schedule.serving.Server;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On the program's own database: Quartz fires, and the briefing is made.
class ServingTest extends OnDatabase {

    @Override
    List<String> database() {
        return List.of();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void quartzFiresAndTheBriefingIsMadeOnce() throws Exception {
        var serving = reopen(Serving.schedule("soon", Serving.now().plusSeconds(15), "korea", "ko", "xlsx"));
        var server = serving.getBean(Server.class);
        var jdbc = serving.getBean(JdbcClient.class);
        var forgotten = Files.createDirectories(folder.resolve("output/.ledger/runs/999"));
        server.start();
        Serving.await(jdbc, "soon", 1);
        assertThat(forgotten).as("what is old is removed too").doesNotExist();
        server.fire("soon");
        assertThat(server.stop(Duration.ofMinutes(1))).isTrue();
        assertThat(Serving.count(jdbc, "select count(*) from firing where schedule = 'soon'")).isEqualTo(1);
        assertThat(folder.resolve("output/2026/annual/r2/korea")).isNotEmptyDirectory();
        assertThat(folder.resolve("output/2026/annual/r3")).doesNotExist();

        server.start();
        server.fire("soon");
        assertThat(Serving.problems(jdbc)).as("what is asked of it after its end is passed over").isEmpty();
    }
}
