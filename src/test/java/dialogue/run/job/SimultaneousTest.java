package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.ProgramProcess;
import dialogue.ProgramProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people ask for the same briefing at the same time, from two processes.
class SimultaneousTest {

    private static final Path PROCESSES = Path.of("/proc");

    @TempDir
    Path folder;

    @Test
    void oneMakesTheRevisionAndTheOtherWaitsAndReportsIt() throws Exception {
        InputFixture.in(folder.resolve("input"));
        var first = StoppingRun.start(folder, "render", 5);
        var second = ProgramProcess.start(folder, List.of("brief"));
        awaitTheLock(second.process());
        assertThat(second.process().isAlive()).isTrue();
        assertThat(folder.resolve("output/2026")).doesNotExist();
        StoppingRun.letGoOn(folder);
        assertThat(first.ended()).isEqualTo(new Ended(0, "", ""));
        assertThat(second.ended()).isEqualTo(new Ended(0,
                """
                        Nothing new: what was asked for stands as revision r1 of the Strategic Dialogue 2026, with 14 documents in \
                        output/2026/annual/r1
                        The version that readers see: joint 1, canada 1, korea 1
                        Look first at output/2026/annual/r1/joint/strategic-dialogue-2026-joint-en.pdf
                        The 4 messages to the ministries stand in output/outbox, because no mail server is configured; open them in a mail program.
                        """,
                ""));
        assertThat(folder.resolve("output/2026/annual/r2")).doesNotExist();
        assertThat(ProgramProcess.start(folder, List.of("runs")).ended().out().lines()
                .filter(line -> line.contains(" annual ")))
                .hasSize(1);
    }

    /// Where the system tells which files a process has open, the other process is seen to stand before the lock.
    private static void awaitTheLock(Process process) throws IOException, InterruptedException {
        var open = PROCESSES.resolve(Long.toString(process.pid())).resolve("fd");
        while (Files.isDirectory(open) && process.isAlive() && !hasLock(open)) {
            Thread.sleep(50);
        }
    }

    private static boolean hasLock(Path open) throws IOException {
        try (var files = Files.list(open)) {
            return files.anyMatch(SimultaneousTest::isLock);
        }
    }

    private static boolean isLock(Path file) {
        try {
            return Files.readSymbolicLink(file).endsWith("2026-annual.lock");
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }
}
