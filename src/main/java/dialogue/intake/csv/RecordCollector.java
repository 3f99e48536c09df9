package dialogue.intake.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dialogue.intake.record.RawRecord;
import dialogue.intake.record.RawRecord.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a record's fields from the parser and stops keeping them once they are too long.
final class RecordCollector extends AbstractBaseCsvCallbackHandler<RawRecord> {

    private final int linesBefore;
    private final int fieldLimit;
    private final int recordLimit;
    private final RepeatedTexts texts = new RepeatedTexts();
    private final List<String> fields = new ArrayList<>();
    private int line = 1;
    private final Set<Integer> tooLong = new HashSet<>();
    private long length;
    private boolean refused;

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
        refused = false;
        fields.clear();
        tooLong.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
        length += Math.min(size, fieldLimit) + 1L;
        refused |= length > recordLimit;
        if (refused) {
            fields.clear();
        } else if (size > fieldLimit) {
            tooLong.add(index);
            fields.add("");
        } else {
            fields.add(texts.of(buffer, offset, size));
        }
    }

    @Override
    protected RawRecord buildRecord() {
        return refused
                ? RawRecord.unread(line, Fault.RECORD_TOO_LONG)
                : new RawRecord(line, List.of(fields.toArray(String[]::new)), Set.copyOf(tooLong), Optional.empty());
    }

    /// The line at which the record that is being read begins.
    int line() {
        return line;
    }
}
