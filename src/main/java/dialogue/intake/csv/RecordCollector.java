package dialogue.intake.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dialogue.intake.csv.RawRecord.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes a record's fields from the parser and stops keeping them once they are too long.
final class RecordCollector extends AbstractBaseCsvCallbackHandler<RawRecord> {

    private final int linesBefore;
    private final int fieldLimit;
    private final int recordLimit;
    private final List<String> fields = new ArrayList<>();
    private int line = 1;
    private long length;
    private @Nullable Fault fault;

    /// @param linesBefore lines that stand before the first one read
    RecordCollector(int linesBefore, int fieldLimit, int recordLimit) {
        this.linesBefore = linesBefore;
        this.fieldLimit = fieldLimit;
        this.recordLimit = recordLimit;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = Math.toIntExact(linesBefore + startingLine);
        length = 0;
        fault = null;
        fields.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
        length += size + 1L;
        if (size > fieldLimit) {
            refuse(Fault.FIELD_TOO_LONG);
        } else if (length > recordLimit) {
            refuse(Fault.RECORD_TOO_LONG);
        } else if (fault == null) {
            fields.add(size == 0 ? "" : new String(buffer, offset, size));
        }
    }

    private void refuse(Fault found) {
        fault = fault == null ? found : fault;
        fields.clear();
    }

    @Override
    protected RawRecord buildRecord() {
        return new RawRecord(line, List.of(fields.toArray(String[]::new)), Optional.ofNullable(fault));
    }

    /// The line at which the record that is being read begins.
    int line() {
        return line;
    }
}
