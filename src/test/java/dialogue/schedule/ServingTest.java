package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.run.Nodes;
import dialogue.run.Recovery;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.rule.Timetable;
import dialogue.schedule.serving.Periodic;
import dialogue.schedule.serving.Server;
import dialogue.schedule.serving.TriggerKeeper;
import dialogue.schedule.serving.Triggers;
import dialogue.watch.Problems;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On the program's own database: Quartz fires, and the briefing is made.
class ServingTest extends OnDatabase {

    @Override
    List<String> database() {
        return List.of();
    }

    /// A timer gives up work that ends by an error, without a word.
    @Test
    void goesOnWithWorkThatFoundTheMemoryFull() throws Exception {
        var serving = reopen(List.of());
        var jdbc = serving.getBean(JdbcClient.class);
        var times = new CountDownLatch(3);
        var server = serverOf(serving, new Periodic("hungry", Duration.ofMillis(10), () -> {
            times.countDown();
            throw new OutOfMemoryError("Java heap space");
        }));
        server.start();
        assertThat(times.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(server.stop(Duration.ofMinutes(1))).isTrue();
        assertThat(Serving.problems(jdbc)).containsExactly("work hungry memory.full");
        jdbc.sql("delete from problem").update();
    }

    private static Server serverOf(ConfigurableApplicationContext serving, Periodic chore) {
        return new Server(serving.getBean(Timetable.class), serving.getBean(DueFirings.class),
                serving.getBean(Triggers.class), serving.getBean(TriggerKeeper.class), serving.getBean(Recovery.class),
                serving.getBean(Problems.class), serving.getBean(Nodes.class), List.of(), List.of(chore));
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
