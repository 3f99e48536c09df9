package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.language.Language;
import dialogue.schedule.serving.Server;
import dialogue.watch.Problems;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A firing whose input holds a record that may not be processed: nothing is made, and somebody is told.
class MarkedRecordFiringTest {

    @TempDir
    Path folder;

    @Test
    void aFiringIsRefusedAndAProblemStands() throws Exception {
        InputFixture.in(folder.resolve("input")).replace("2025/korea.csv", "지연,,,,,,,,,,,,", "지연,,,,,,,,,,secret,,");
        var schedule = Serving.schedule("late", Serving.now().minusSeconds(600), "korea", "ko", "xlsx");
        try (var context = Serving.open(folder.resolve("input"), folder.resolve("output"),
                schedule.toArray(String[]::new))) {
            Serving.anHourAgo(context);
            var server = context.getBean(Server.class);
            server.start();
            awaitAProblem(context);
            assertThat(server.stop(Duration.ofMinutes(1))).isTrue();
            var jdbc = context.getBean(JdbcClient.class);
            assertThat(Serving.problems(jdbc)).containsExactly("schedule late input.forbidden");
            assertThat(context.getBean(Problems.class).standing().getFirst().problem().sentence(Language.ENGLISH))
                    .contains("2025/korea.csv:3");
            assertThat(Serving.count(jdbc, "select count(*) from firing where state = 'FAILED'")).isEqualTo(1);
            assertThat(Serving.count(jdbc, "select count(*) from run")).isZero();
            assertThat(folder.resolve("output/2026")).doesNotExist();
        }
    }

    private static void awaitAProblem(ConfigurableApplicationContext context) throws InterruptedException {
        var until = Serving.now().plus(Duration.ofMinutes(2));
        while (context.getBean(Problems.class).standing().isEmpty() && Serving.now().isBefore(until)) {
            Thread.sleep(Duration.ofMillis(100));
        }
    }
}
