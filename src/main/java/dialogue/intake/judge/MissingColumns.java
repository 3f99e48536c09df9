package dialogue.intake.judge;

import dialogue.intake.row.FormFinding;
import dialogue.intake.row.Reading;
import dialogue.intake.row.SourceRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The required columns that files do not have, as the readings of their headers told: what is known before a row is judged.
public final class MissingColumns {

    private Map<String, Set<String>> missing = Map.of();

    /// Readings that follow each other, with what is known of their files.
    public record Batch(List<Reading> readings, Map<String, Set<String>> missing) {

        Set<String> missing(SourceRow row) {
            return missing.getOrDefault(row.place().file(), Set.of());
        }
    }

    /// Takes the next readings. Those of a file come in their order, since its header goes before its rows.
    public Batch before(List<Reading> readings) {
        for (var reading : readings) {
            if (reading instanceof FormFinding misread && misread.finding().code().equals("form.missing-column")) {
                add(misread.place().file(), misread.place().column());
            }
        }
        return new Batch(readings, missing);
    }

    /// Batches are judged while the next ones are read, so what one of them knows no longer changes.
    private void add(String file, String column) {
        var more = new HashMap<>(missing);
        var columns = new HashSet<>(more.getOrDefault(file, Set.of()));
        columns.add(column);
        more.put(file, Set.copyOf(columns));
        missing = Map.copyOf(more);
    }
}
