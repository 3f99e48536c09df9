package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.ProgramProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `dialogue serve` as a service manager stops it: with SIGTERM while it makes a briefing.
@DisabledOnOs(OS.WINDOWS)
class StopTest {

    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    Path folder;

    @Test
    void endsTheBriefingThatItIsMaking() throws Exception {
        InputFixture.in(folder.resolve("input"));
        var process = serve(overdue());
        try {
            while (!isMaking()) {
                assertThat(process.process().isAlive()).isTrue();
                TimeUnit.MILLISECONDS.sleep(5);
            }
            process.process().destroy();
            var ended = process.ended();
            assertThat(ended.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(ended.out()).containsPattern("The console is open at http://127.0.0.1:[1-9][0-9]*/\n")
                    .endsWith("Stopped; no briefing was broken off.\n");
            assertThat(ended.err()).isEmpty();
        } finally {
            process.kill();
        }
        assertThat(folder.resolve("output/2026/annual/r1/korea")).isNotEmptyDirectory();
        assertThat(isMaking()).isFalse();
    }

    /// A schedule that was due ten minutes ago, so that it fires at the start.
    private List<String> overdue() {
        var schedule = Serving.schedule("overdue", Serving.now().minus(Duration.ofMinutes(10)), "korea", "ko,en",
                "pdf,xlsx");
        try (var context = Serving.open(folder.resolve("input"), folder.resolve("output"),
                schedule.toArray(String[]::new))) {
            Serving.anHourAgo(context);
        }
        return schedule;
    }

    private ProgramProcess serve(List<String> schedule) throws IOException {
        var options = new ArrayList<>(schedule.stream().map(setting -> setting.replaceFirst("--", "-D")).toList());
        return ProgramProcess.start(folder, "en_CA.UTF-8", options, Dialogue.class, List.of("serve"));
    }

    /// The copy of a run's input stands there until the run has ended.
    private boolean isMaking() throws IOException {
        var runs = folder.resolve("output/.ledger/runs");
        if (!Files.isDirectory(runs)) {
            return false;
        }
        try (var made = Files.list(runs)) {
            return made.findAny().isPresent();
        }
    }
}
