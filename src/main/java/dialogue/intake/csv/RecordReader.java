package dialogue.intake.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dialogue.intake.record.BlockSums;
import dialogue.intake.record.RawRecord;
import dialogue.intake.record.RawRecord.Fault;
import dialogue.intake.record.Records;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// Reads a file's records one by one; memory is bounded whatever the file holds. A `#` at a line's beginning is data.
public final class RecordReader implements Records {

    /// A field longer than this many characters ends the reading: it is most likely a quote that is never closed.
    private static final int LONGEST_FIELD = 4 << 20;

    private final RecordCollector collector;
    private final CloseableIterator<RawRecord> records;
    private final BlockSums sums;
    private boolean ended;

    private RecordReader(BufferedReader in, BlockSums sums, Dialect dialect, int fieldLimit, int recordLimit) {
        this.sums = sums;
        collector = new RecordCollector(dialect.lines(), fieldLimit, recordLimit);
        records = CsvReader.builder().fieldSeparator(dialect.delimiter()).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).maxBufferSize(Math.max(LONGEST_FIELD, 2 * fieldLimit)).build(collector, in)
                .iterator();
    }

    /// Opens a file before its header line.
    ///
    /// @param fieldLimit characters
    /// @param recordLimit characters
    public static RecordReader open(Path file, Encoding encoding, int fieldLimit, int recordLimit) throws IOException {
        var sums = new BlockSums();
        var in = encoding.reader(file, sums);
        try {
            var dialect = Dialect.of(in);
            for (var i = 0; i < dialect.preamble(); i++) {
                in.read();
            }
            return new RecordReader(in, sums, dialect, fieldLimit, recordLimit);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public Optional<RawRecord> read() {
        var record = next();
        while (record.isPresent() && record.get().isBlank()) {
            record = next();
        }
        return record;
    }

    private Optional<RawRecord> next() {
        try {
            ended = ended || !records.hasNext();
            return ended ? Optional.empty() : Optional.of(records.next());
        } catch (CsvParseException e) {
            ended = true;
            return Optional.of(RawRecord.unread(collector.line(), fault(e)));
        }
    }

    /// The parser tells its faults apart by their sentences only.
    private static Fault fault(CsvParseException exception) {
        var sentence = Objects.requireNonNullElse(exception.getMessage(), "");
        if (sentence.startsWith("Unclosed")) {
            return Fault.UNCLOSED_QUOTE;
        }
        return sentence.startsWith("Unexpected") ? Fault.STRAY_QUOTE : Fault.FIELD_WITHOUT_END;
    }

    @Override
    public BlockSums sums() {
        return sums;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
