package dialogue.intake.reader;

import dialogue.intake.record.RawRecord;
import dialogue.intake.record.Records;
import dialogue.intake.table.ClosedLists;
import dialogue.intake.table.Table;
import dialogue.plan.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The beginning of a file: its header line, and the title lines that somebody wrote above it.
///
/// @param line the header line, or the first line where none was found
/// @param above the lines above it; none where it was not found
record Head(RawRecord line, List<RawRecord> above) {

    /// Lines in which a header line is looked for.
    static final int MOST = 20;

    /// Reads up to the header line, and further where there is none; empty where there is no line at all.
    static Optional<Head> of(Table table, Records records) {
        var lines = new ArrayList<RawRecord>();
        var next = records.read();
        while (next.isPresent() && lines.size() < MOST) {
            if (isOne(table, next.get().fields())) {
                return Optional.of(new Head(next.get(), lines));
            }
            lines.add(next.get());
            next = next.get().fault().isPresent() ? Optional.empty() : records.read();
        }
        return lines.stream().findFirst().map(first -> new Head(first, List.of()));
    }

    /// True for the fields of a header line.
    static boolean isOne(Table table, List<String> fields) {
        return new Header(table, fields).isOne();
    }

    /// The first line above that is a record itself.
    Optional<RawRecord> record(Header header) {
        return above.stream().filter(record -> header.isFilledBy(record.fields())).findFirst();
    }

    /// True where what is written above may say how the records are marked, or who may read them.
    boolean isGuarded(Table table) {
        return above.stream().flatMap(record -> record.fields().stream())
                .filter(field -> !ClosedLists.MARKING.of(field).equals(Optional.of(Marking.UNCLASSIFIED)))
                .anyMatch(field -> GuardNames.has(table, field) || GuardNames.isMarking(field));
    }
}
