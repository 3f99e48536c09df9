package dialogue.intake.sheet;

import dialogue.finding.SheetPlace;
import dialogue.intake.record.Notice;
import dialogue.intake.sheet.pack.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What of a sheet its reader does not see, and which is read all the same.
final class Hidden {

    private static final int NAMED = 10;
    private static final int COLUMNS = 1 << 14;

    private final List<String> rows = new ArrayList<>();
    private final BitSet columns = new BitSet();

    /// Takes a row with something in it.
    void row(int row) {
        if (rows.size() < NAMED) {
            rows.add(Integer.toString(row));
        } else if (rows.size() == NAMED) {
            rows.add("…");
        }
    }

    /// Takes what the sheet says of some columns.
    void columns(XmlPart xml) throws IOException {
        if (xml.isTrue("hidden")) {
            var first = Math.max(1, xml.number("min", 1));
            var last = Math.min(COLUMNS, xml.number("max", first));
            columns.set(first - 1, Math.max(first - 1, last));
        }
    }

    /// What there is to say of it.
    ///
    /// @param width of what was read, in columns
    List<Notice> notices(int width) {
        var notices = new ArrayList<Notice>();
        if (!rows.isEmpty()) {
            notices.add(Notice.of("form.hidden-rows", String.join(", ", rows)));
        }
        var letters = columns.stream().filter(column -> column < width).limit(NAMED).mapToObj(SheetPlace::letters)
                .toList();
        if (!letters.isEmpty()) {
            notices.add(Notice.of("form.hidden-columns", String.join(", ", letters)));
        }
        return notices;
    }
}
