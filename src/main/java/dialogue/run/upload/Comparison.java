package dialogue.run.upload;

import dialogue.intake.Allowance;
import dialogue.intake.folder.InputFile;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.Guards;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.run.form.FormColumns;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Compares a file with the one in whose place it would stand, record by record, as they stand there. Of a record that may not be processed and of a note
/// nothing is kept.
record Comparison(Allowance allowance, Language language) {

    /// A record of a file.
    ///
    /// @param nth of several on one initiative, from 1
    private record Key(String initiative, int nth) {}

    /// What differs, in the order of the new file, and then what is gone.
    ///
    /// @param present empty where the party has no file yet
    List<Change> of(Optional<InputFile> present, InputFile sent) {
        var before = rows(present.stream().toList());
        var after = rows(List.of(sent));
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream().flatMap(key -> change(key, Optional.ofNullable(before.get(key)),
                Optional.ofNullable(after.get(key))).stream()).toList();
    }

    private Map<Key, SourceRow> rows(List<InputFile> files) {
        var guards = new Guards(allowance.processable());
        var rows = new LinkedHashMap<Key, SourceRow>();
        for (var reading : new Readings(files, allowance.limits())) {
            if (reading instanceof SourceRow row && guards.admits(row)) {
                var nth = 1;
                while (rows.putIfAbsent(new Key(row.cell("initiative"), nth), row) != null) {
                    nth++;
                }
            }
        }
        return rows;
    }

    private Optional<Change> change(Key key, Optional<SourceRow> before, Optional<SourceRow> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(new Change(key.initiative(),
                    before.isEmpty() ? Change.Kind.ADDED : Change.Kind.REMOVED, List.of()));
        }
        var cells = cells(before.get(), after.get());
        return Optional.of(new Change(key.initiative(), Change.Kind.CHANGED, cells)).filter(_ -> !cells.isEmpty());
    }

    private List<Change.Cell> cells(SourceRow before, SourceRow after) {
        var columns = Table.REPORTS.columns();
        return IntStream.range(0, columns.size()).filter(at -> !before.cells().get(at).equals(after.cells().get(at)))
                .mapToObj(at -> cell(columns.get(at), before.cells().get(at), after.cells().get(at))).toList();
    }

    private Change.Cell cell(Column column, String before, String after) {
        var head = new FormColumns(language, allowance.processable()).head(column);
        return column.kind() == Column.Kind.NOTE
                ? new Change.Cell(head, "", "")
                : new Change.Cell(head, before, after);
    }
}
