package dialogue.run.stage;

import dialogue.intake.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;

/// The readings of a staged file, in the order they were written, to be gone through once. They pass through; they are not kept.
public final class StagedReadings implements Iterable<Reading>, AutoCloseable {

    /// Lines that are parsed at a time, while the next ones are read.
    private static final int BATCH = 500;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final BufferedReader reader;

    private record Numbered(int number, String line) {

        Reading reading() {
            return Line.reading(line, number);
        }
    }

    private StagedReadings(BufferedReader reader) {
        this.reader = reader;
    }

    public static StagedReadings open(Path file) throws IOException {
        return new StagedReadings(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    @Override
    public Iterator<Reading> iterator() {
        var number = new AtomicInteger();
        return reader.lines().map(line -> new Numbered(number.incrementAndGet(), line))
                .gather(Gatherers.windowFixed(BATCH))
                .gather(Gatherers.mapConcurrent(THREADS, lines -> lines.stream().map(Numbered::reading).toList()))
                .flatMap(List::stream).iterator();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
