package dialogue.intake.row;

import dialogue.finding.Place;
import dialogue.intake.table.Table;
import dialogue.plan.Party;
import java.util.List;
import java.util.Optional;

/// One record of a file as it was read, in NFC and with `\n` as its line break; nothing of it is interpreted.
///
/// @param party who reports; empty for the plan
/// @param year the review it reports for; 0 for the plan
/// @param cells one for each column of the table, in the table's order; empty where the file has nothing
public record SourceRow(Place place, Table table, Optional<Party> party, int year,
        List<String> cells) implements Reading {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    @Override
    public boolean countsAsRow() {
        return true;
    }

    /// The value of a column.
    ///
    /// @throws IllegalArgumentException for a column the table does not have
    public String cell(String column) {
        return cells.get(table.index(column));
    }

    /// Its place only: a cell may be internal, and messages end up in logs.
    @Override
    public String toString() {
        return "SourceRow[" + place.file() + ":" + place.line() + "]";
    }
}
