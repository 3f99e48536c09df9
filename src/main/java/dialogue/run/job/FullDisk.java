package dialogue.run.job;

import dialogue.language.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells a full disk from other failures, however deep a library has wrapped it.
record FullDisk(Path output) {

    /// Below this nothing useful can be written, whatever the failure calls itself; the system's words depend on its language.
    private static final long LEAST = 1 << 16;

    /// The failure, or the problem of a full disk where that is what it comes from.
    Throwable explain(Throwable failure) {
        var full = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(this::isFull);
        return full ? Problem.passing(Problem.Kind.FAILED, "output.disk-full", output.toString()) : failure;
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
            return Files.getFileStore(output).getUsableSpace() < LEAST;
        } catch (IOException e) {
            return false;
        }
    }
}
