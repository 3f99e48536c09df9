package dialogue.run.stage;

import dialogue.delivery.folder.PrivateFiles;
import dialogue.intake.Reading;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Writes readings to the staged file of a run. What is written counts once it is committed; after a crash the file is cut
/// back to what was.
public final class Staging implements AutoCloseable {

    private final FileChannel channel;
    private final OutputStream out;

    private Staging(FileChannel channel) {
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /// Opens the file to write on behind its first `committed` bytes; what follows them is dropped.
    public static Staging open(Path file, long committed) throws IOException {
        var channel = PrivateFiles.open(file);
        channel.truncate(committed).position(committed);
        return new Staging(channel);
    }

    public void write(Iterable<? extends Reading> readings) throws IOException {
        for (var reading : readings) {
            out.write(Line.bytes(reading));
            out.write('\n');
        }
    }

    /// Writes through to the disk.
    ///
    /// @return the length of the file, for [#open(Path, long)]
    public long commit() throws IOException {
        out.flush();
        channel.force(false);
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
