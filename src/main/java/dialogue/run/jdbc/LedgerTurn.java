package dialogue.run.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dialogue.delivery.folder.PrivateFiles;
import dialogue.language.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The sole right to the ledger's file, which processes take in turns. Whoever has it learns that others wait for it, and passes it on; the operating system takes it
/// back from a process that is killed. Not for several threads.
final class LedgerTurn implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int ENTRY = 20;
    /// A process that is stopped passes nothing on, and there is no use in waiting for it.
    private static final Duration STOPPED = Duration.ofSeconds(1);

    private final Path folder;
    /// Locked by whoever has the turn, and holds the number of its process, and of its turn.
    private final FileChannel turn;
    /// Locked, each for itself, by all that wait for it.
    private final FileChannel waiting;
    private final Duration patience;
    private @Nullable FileLock held;
    private long taken;

    /// Takes nothing yet.
    ///
    /// @param patience with a process that does not pass it on; while it goes round, everybody's turn comes
    LedgerTurn(Path folder, Duration patience) throws IOException {
        this.folder = folder;
        this.patience = patience;
        this.turn = open(folder.resolve("turn.lock"));
        this.waiting = open(folder.resolve("waiting.lock"));
    }

    private static FileChannel open(Path file) throws IOException {
        if (Files.notExists(file)) {
            PrivateFiles.open(file).close();
        }
        return PrivateFiles.existing(file);
    }

    /// Waits for the turn, and takes it.
    ///
    /// @throws Problem where another process does not pass it on in time
    void take() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var before = entry();
        FileLock mark = null;
        try {
            while ((held = lock(turn, false)) == null) {
                mark = mark == null ? lock(waiting, true) : mark;
                var now = entry();
                begun = now.equals(before) ? begun : System.nanoTime();
                before = now;
                require(Duration.ofNanos(System.nanoTime() - begun), now.replaceAll(" .*", ""));
                Thread.sleep(PAUSE);
            }
        } finally {
            if (mark != null) {
                mark.release();
            }
        }
        taken++;
        turn.write(ByteBuffer.wrap(("%d %-" + ENTRY + "d").formatted(ProcessHandle.current().pid(), taken)
                .getBytes(US_ASCII)), 0);
    }

    private void require(Duration waited, String holder) throws IOException {
        if (waited.compareTo(patience) > 0 || (waited.compareTo(STOPPED) > 0 && isStopped(holder))) {
            throw Problem.passing(Problem.Kind.FAILED, DatabaseAway.HELD, folder.toString(), holder);
        }
    }

    /// Another one of this very process counts as one of another process.
    private static @Nullable FileLock lock(FileChannel file, boolean shared) throws IOException {
        try {
            return file.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// Who has it, and for the how many-th time.
    private String entry() throws IOException {
        var number = ByteBuffer.allocate(ENTRY);
        turn.read(number, 0);
        return new String(number.array(), 0, number.position(), US_ASCII).strip();
    }

    /// As `man proc_pid_stat` has it, field 3; elsewhere nobody can tell.
    private static boolean isStopped(String process) throws IOException {
        var stat = Path.of("/proc", process, "stat");
        return Files.exists(stat) && Files.readString(stat).replaceFirst("(?s).*\\) ", "").startsWith("T");
    }

    /// True where others wait. To be asked by whoever has it.
    boolean isWanted() throws IOException {
        var mark = lock(waiting, false);
        if (mark != null) {
            mark.release();
        }
        return mark == null;
    }

    /// Passes it on, and lets the others be first.
    void pass() throws IOException, InterruptedException {
        if (held != null) {
            held.release();
            held = null;
            Thread.sleep(PAUSE.multipliedBy(3));
        }
    }

    @Override
    public void close() throws IOException {
        turn.close();
        waiting.close();
    }
}
