package dialogue.run.stage;

import dialogue.intake.Batches;
import dialogue.intake.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// The readings of a staged file, in the order they were written, to be gone through once. They pass through; they are not kept.
public final class StagedReadings implements Iterable<Reading>, AutoCloseable {

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
                .gather(Batches.gathered())
                .gather(Batches.atOnce(lines -> lines.stream().map(Numbered::reading).toList()))
                .flatMap(List::stream).iterator();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
