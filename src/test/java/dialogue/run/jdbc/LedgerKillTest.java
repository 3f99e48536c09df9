package dialogue.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.ProgramProcess;
import dialogue.ProgramProcess.Ended;
import dialogue.delivery.folder.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real process is killed while it makes a new ledger, and while it brings an old one to its version: the next command works, and nothing of the old one is lost.
///
/// A moment is told by what has been written until then, so that it hits the work whatever the machine is busy with.
class LedgerKillTest {

    @TempDir
    Path folder;

    private final Path output = Path.of("output");

    @Test
    void aFirstStartMayBeKilled() throws Exception {
        killFirstStarts(4);
    }

    @Test
    void anUpgradeMayBeKilled() throws Exception {
        killUpgrades(4);
    }

    @Test
    @Tag("long")
    void aFirstStartMayBeKilledAtAnyMoment() throws Exception {
        killFirstStarts(12);
    }

    @Test
    @Tag("long")
    void anUpgradeMayBeKilledAtAnyMoment() throws Exception {
        killUpgrades(12);
    }

    private void killFirstStarts(int moments) throws Exception {
        kill(moments, () -> {
        }, ended -> assertThat(ended).isEqualTo(new Ended(0, "There is no run in output yet.\n", "")));
    }

    private void killUpgrades(int moments) throws Exception {
        kill(moments, () -> OldLedger.in(folder.resolve(output)), ended -> {
            assertThat(ended.exitCode()).isZero();
            assertThat(ended.out()).contains(OldLedger.YEAR);
            assertThat(folder.resolve("output/.ledger/before-upgrade.mv.db")).isNotEmptyFile();
        });
    }

    private interface Before {

        void prepare() throws Exception;
    }

    private interface Then {

        void look(Ended ended);
    }

    /// @param before what stands in the output folder at first
    private void kill(int moments, Before before, Then then) throws Exception {
        before.prepare();
        var written = undisturbed();
        var kills = 0;
        for (var moment = 0; moment < moments; moment++) {
            Tree.delete(folder.resolve(output));
            before.prepare();
            kills += killAfter(written * moment / moments) ? 1 : 0;
            then.look(runs());
            assertThat(folder.resolve("output/.ledger/next")).doesNotExist();
        }
        assertThat(kills).isGreaterThan(moments / 2);
    }

    private ProgramProcess start() throws IOException {
        return ProgramProcess.start(folder, List.of("audit", "--output", "output"));
    }

    private Ended runs() throws Exception {
        return ProgramProcess.start(folder, List.of("runs", "--output", "output")).ended();
    }

    /// How many bytes stand in the ledger's folder at most until it is ready.
    private long undisturbed() throws Exception {
        Files.createDirectories(folder.resolve(output));
        var process = start();
        var most = 0L;
        while (process.process().isAlive()) {
            most = Math.max(most, written());
        }
        assertThat(process.ended().exitCode()).isZero();
        return most;
    }

    private boolean killAfter(long bytes) throws Exception {
        Files.createDirectories(folder.resolve(output));
        var process = start();
        while (process.process().isAlive() && written() <= bytes) {
            Thread.onSpinWait();
        }
        var kills = process.process().isAlive();
        process.kill();
        return kills;
    }

    private long written() {
        try (var files = Files.walk(folder.resolve(output))) {
            return files.mapToLong(LedgerKillTest::size).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // a folder has just gone
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
