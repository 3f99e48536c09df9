package dialogue.intake.sheet;

import dialogue.intake.record.Notice;
import dialogue.intake.record.RawRecord;
import dialogue.intake.record.RawRecord.Fault;
import dialogue.intake.sheet.cell.CellReader;
import dialogue.intake.sheet.pack.Parts;
import dialogue.intake.sheet.pack.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/// The rows of one sheet, one after the other. A row is as wide as the widest before it, so that none is narrower than its header.
final class SheetRows implements AutoCloseable {

    private final XmlPart xml;
    private final CellReader cells;
    private final MergedCells merged;
    private final int recordLimit;
    private final Hidden hidden = new Hidden();
    private int row;
    private int width;

    private SheetRows(XmlPart xml, CellReader cells, MergedCells merged, int recordLimit) {
        this.xml = xml;
        this.cells = cells;
        this.merged = merged;
        this.recordLimit = recordLimit;
    }

    /// @param recordLimit characters
    static SheetRows open(Parts parts, String part, CellReader cells, int recordLimit) throws IOException {
        var merged = MergedCells.read(parts, part);
        return new SheetRows(XmlPart.open(parts, part), cells, merged, recordLimit);
    }

    /// Opens a sheet to see what it is; cells that are merged are as the file has them.
    static SheetRows glance(Parts parts, String part, CellReader cells) throws IOException {
        return new SheetRows(XmlPart.open(parts, part), cells, MergedCells.NONE, Integer.MAX_VALUE);
    }

    /// The next row that is not blank.
    Optional<RawRecord> read() throws IOException {
        while (xml.nextElement()) {
            if (xml.is("col")) {
                hidden.columns(xml);
            } else if (xml.is("row")) {
                var record = row();
                if (!record.isBlank()) {
                    return Optional.of(record);
                }
            }
        }
        return Optional.empty();
    }

    private RawRecord row() throws IOException {
        var number = xml.number("r", row + 1);
        if (number <= row) {
            throw Parts.damaged();
        }
        row = number;
        var isHidden = xml.isTrue("hidden");
        var record = record(fields());
        if (isHidden && !record.isBlank()) {
            hidden.row(row);
        }
        return record;
    }

    private List<String> fields() throws IOException {
        var fields = new ArrayList<String>(width);
        for (var event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT && xml.is("row")); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
                var name = xml.attribute("r");
                var column = name == null ? fields.size() : CellName.of(name).column();
                if (column < fields.size()) {
                    throw Parts.damaged();
                }
                fill(fields, column);
                fields.add(cells.read(xml));
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Parts.damaged();
            }
        }
        return fields;
    }

    private static void fill(List<String> fields, int size) {
        while (fields.size() < size) {
            fields.add("");
        }
    }

    private RawRecord record(List<String> fields) {
        var wide = merged.fill(row, fields);
        width = Math.max(width, fields.size());
        fill(fields, width);
        var tooLong = new HashSet<Integer>();
        var length = 0L;
        for (var at = 0; at < fields.size(); at++) {
            var field = fields.get(at);
            length += field.length() + 1L;
            if (field.length() > cells.limit()) {
                tooLong.add(at);
                fields.set(at, "");
            }
        }
        return length > recordLimit
                ? RawRecord.unread(row, Fault.RECORD_TOO_LONG)
                : new RawRecord(row, List.copyOf(fields), Set.copyOf(tooLong), wide, Optional.empty());
    }

    /// What a person should know of the rows that were read.
    List<Notice> notices() {
        var notices = new ArrayList<>(hidden.notices(width));
        if (merged.isTall()) {
            notices.add(Notice.of("form.merged-rows"));
        }
        return notices;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
