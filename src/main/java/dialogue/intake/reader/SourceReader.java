package dialogue.intake.reader;

import dialogue.intake.csv.Encoding;
import dialogue.intake.csv.RecordReader;
import dialogue.intake.folder.InputFile;
import dialogue.intake.row.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one file of the input, row by row. Whatever is wrong with the file is a reading too, so that opening and reading never throw because
/// of what a file holds. The same file gives the same readings.
public final class SourceReader implements AutoCloseable {

    private final InputFile file;
    private final FormFindings forms;
    private final Deque<Reading> ready = new ArrayDeque<>();
    private @Nullable RecordReader records;
    private @Nullable RowParser rows;
    private long rowsRead;

    private SourceReader(InputFile file, Limits limits) {
        this.file = file;
        this.forms = new FormFindings(file, limits);
    }

    public static SourceReader open(InputFile file, Limits limits) {
        var reader = new SourceReader(file, limits);
        reader.start(limits);
        return reader;
    }

    private void start(Limits limits) {
        try {
            if (file.twin().isPresent()) {
                ready.add(forms.error("party.equal-file", file.twin().get()));
            } else if (Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
                ready.add(forms.error("form.not-a-file"));
            } else if (Files.size(file.path()) > limits.file()) {
                ready.add(forms.error("form.limit-file", Long.toString(limits.file())));
            } else {
                openRecords(limits);
            }
        } catch (IOException | UncheckedIOException e) {
            ready.add(forms.error("form.unreadable"));
        }
    }

    private void openRecords(Limits limits) throws IOException {
        var found = new CodePages(limits).of(file);
        var encoding = found.orElse(Encoding.UTF_8);
        if (found.isEmpty()) {
            ready.add(forms.undecidable());
        } else if (!encoding.isUtf8()) {
            ready.add(forms.encoding(encoding.name()));
        }
        var opened = RecordReader.open(file.path(), encoding, limits.field(), limits.record());
        records = opened;
        var started = new RowParser(file, forms, encoding.name());
        started.header(opened.read(), ready);
        rows = started;
    }

    /// The next reading, or empty at the end.
    public Optional<Reading> read() {
        while (ready.isEmpty() && records != null && rows != null && !rows.ended()) {
            readRow(records, rows);
        }
        var reading = Optional.ofNullable(ready.poll());
        rowsRead += reading.filter(Reading::countsAsRow).isPresent() ? 1 : 0;
        return reading;
    }

    private void readRow(RecordReader from, RowParser into) {
        try {
            into.row(from.read(), ready);
        } catch (UncheckedIOException e) {
            rows = null;
            ready.add(forms.error("form.unreadable"));
        }
    }

    /// The file with what was read of it.
    public ReadFile file() {
        return new ReadFile(file, rowsRead, Optional.ofNullable(records).map(RecordReader::sums));
    }

    @Override
    public void close() {
        try {
            if (records != null) {
                records.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
