package dialogue.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.ProgramProcess;
import dialogue.ProgramProcess.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A served output folder that was copied, moved or played back.
@EnabledOnOs({OS.LINUX, OS.MAC})
class LedgerPlaceTest {

    @TempDir
    Path folder;

    private ConfigurableApplicationContext open(Path output) {
        return new SpringApplicationBuilder(Dialogue.class).run("--dialogue.output=" + output);
    }

    private static void enter(ConfigurableApplicationContext ledger) {
        ledger.getBean(JdbcClient.class)
                .sql("insert into act (person, done, act, subject) values ('an', current_timestamp, 'run.resume', 'run 1')")
                .update();
    }

    private static long acts(ConfigurableApplicationContext ledger) {
        return ledger.getBean(JdbcClient.class).sql("select count(*) from act").query(Long.class).single();
    }

    private Ended give(String... arguments) throws Exception {
        return ProgramProcess.start(folder, List.of(arguments)).ended();
    }

    private static void copy(Path from, Path to) throws Exception {
        assertThat(new ProcessBuilder("cp", "-a", from.toString(), to.toString()).start().waitFor()).isZero();
    }

    @Test
    void aCopyDoesNotActOnTheOneThatIsServed() throws Exception {
        var live = folder.resolve("live");
        try (var serve = open(live)) {
            copy(live, folder.resolve("copy"));
            var refused = give("schedule", "pause", "annual", "--output", "copy");
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).startsWith("dialogue: The output folder " + folder.resolve("copy").toRealPath()
                    + " is a copy of " + live.toRealPath() + ": it would send the other’s messages");
            assertThat(acts(serve)).isZero();
        }
    }

    @Test
    void aFolderThatWasMovedIsItself() throws Exception {
        var first = folder.resolve("first");
        try (var ledger = open(first)) {
            enter(ledger);
        }
        var moved = Files.move(first, folder.resolve("moved"));
        try (var ledger = open(moved)) {
            assertThat(acts(ledger)).isEqualTo(1);
        }
        copy(moved, first);
        assertThat(give("audit", "--output", "first").exitCode()).isEqualTo(1);
    }

    @Test
    void aFolderThatWasPlayedBackToItsPlaceIsItself() throws Exception {
        var place = folder.resolve("place");
        try (var ledger = open(place)) {
            enter(ledger);
        }
        copy(place, folder.resolve("tape"));
        Files.move(place, folder.resolve("broken"));
        copy(folder.resolve("tape"), place);
        try (var ledger = open(place)) {
            assertThat(acts(ledger)).isEqualTo(1);
        }
    }
}
