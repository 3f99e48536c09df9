package dialogue.delivery.folder;

import dialogue.language.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells a full disk from other failures, however deep a library has wrapped it.
public record FullDisk(Path output) {

    /// Below this nothing useful can be written, whatever the failure calls itself; the system's words depend on its language.
    private static final long LEAST = 1 << 16;

    /// The failure, or the problem of a full disk where that is what it comes from.
    public Throwable explain(Throwable failure) {
        return isCauseOf(failure)
                ? Problem.passing(Problem.Kind.FAILED, "output.disk-full", output.toString())
                : failure;
    }

    /// True where a failure comes from it.
    public boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(this::isFull);
    }

    private boolean isFull(Throwable cause) {
        return cause instanceof IOException && (saysSo(cause) || nothingIsLeft());
    }

    private static boolean saysSo(Throwable cause) {
        var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("quota exceeded");
    }

    private boolean nothingIsLeft() {
        try {
            var disk = Files.getFileStore(output);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < LEAST;
        } catch (IOException e) {
            return false;
        }
    }
}
