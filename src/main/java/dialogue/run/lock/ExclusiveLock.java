package dialogue.run.lock;

import dialogue.delivery.folder.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The sole right to what a file stands for, among the threads and processes that ask for it. The operating system takes
/// it back from a process that is killed. The file itself stays: deleting it would let two processes hold locks on two
/// files of one name.
public final class ExclusiveLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FileChannel channel;

    private ExclusiveLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Waits until the lock is free, and takes it.
    ///
    /// @throws IOException where the file cannot be made
    /// @throws InterruptedException where the thread is interrupted while it waits
    public static ExclusiveLock on(Path file) throws IOException, InterruptedException {
        // Not closed on an interruption: on POSIX that would free the lock another thread of this process holds on it.
        var channel = PrivateFiles.open(file);
        while (attempt(channel) == null) {
            Thread.sleep(PAUSE);
        }
        return new ExclusiveLock(channel);
    }

    /// Polls, because the operating system does not let two threads of one process wait for each other.
    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
