package dialogue.intake.reader;

import dialogue.intake.csv.Encoding;
import dialogue.intake.csv.RecordReader;
import dialogue.intake.folder.InputFile;
import dialogue.intake.record.Records;
import dialogue.intake.row.Reading;
import dialogue.intake.sheet.SheetRecords;
import dialogue.intake.sheet.pack.FileKind;
import dialogue.intake.sheet.pack.UnreadableWorkbook;
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
    private @Nullable Records records;
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
                openRecords(limits, FileKind.of(file.path()));
            }
        } catch (IOException e) {
            fail(e);
        } catch (UncheckedIOException e) {
            fail(e.getCause());
        }
    }

    private void fail(@Nullable IOException cause) {
        rows = null;
        ready.add(cause instanceof UnreadableWorkbook workbook
                ? forms.error(workbook.reason().code(), workbook.reason().details().toArray(String[]::new))
                : forms.error("form.unreadable"));
    }

    /// What a file is decides how it is read, whatever its name says.
    private void openRecords(Limits limits, FileKind kind) throws IOException {
        switch (kind) {
            case TEXT -> openText(limits);
            case WORKBOOK -> begin(SheetRecords.open(file.path(), limits.field(), limits.record(),
                    fields -> Head.isOne(file.table(), fields)), "UTF-8");
            case OLD_WORKBOOK -> ready.add(forms.error("form.old-workbook"));
            case ENCRYPTED -> ready.add(forms.error("form.encrypted"));
        }
    }

    private void openText(Limits limits) throws IOException {
        var found = new CodePages(limits).of(file);
        var encoding = found.orElse(Encoding.UTF_8);
        if (found.isEmpty()) {
            ready.add(forms.undecidable());
        } else if (!encoding.isUtf8()) {
            ready.add(forms.encoding(encoding.name()));
        }
        begin(RecordReader.open(file.path(), encoding, limits.field(), limits.record()), encoding.name());
    }

    private void begin(Records opened, String encoding) {
        records = opened;
        var started = new RowParser(file, forms, encoding);
        started.header(opened, ready);
        rows = started;
        tellNotices(opened, started);
    }

    private void tellNotices(Records from, RowParser into) {
        if (into.ended()) {
            from.notices().forEach(notice -> ready.add(forms.notice(notice)));
        }
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

    private void readRow(Records from, RowParser into) {
        try {
            into.row(from.read(), ready);
            tellNotices(from, into);
        } catch (UncheckedIOException e) {
            fail(e.getCause());
        }
    }

    /// The file with what was read of it.
    public ReadFile file() {
        return new ReadFile(file, rowsRead, Optional.ofNullable(records).map(Records::sums));
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
