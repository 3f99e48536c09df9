package dialogue.intake.judge;

import dialogue.intake.Count;
import dialogue.intake.judge.row.JudgedRow;
import dialogue.intake.row.FormFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what became of each file's rows.
final class Tally {

    private final Map<String, Rows> byFile = new HashMap<>();

    private static final class Rows {
        private long used;
        private long refused;

        void add(Rows more) {
            used += more.used;
            refused += more.refused;
        }
    }

    /// Counts a file even if it has no rows.
    void add(FormFinding misread) {
        of(misread.place().file()).refused += misread.countsAsRow() ? 1 : 0;
    }

    void addAll(Tally other) {
        other.byFile.forEach((file, rows) -> of(file).add(rows));
    }

    void add(JudgedRow<?> entry) {
        var rows = of(entry.place().file());
        rows.used += entry.isUsed() ? 1 : 0;
        rows.refused += entry.isUsed() ? 0 : 1;
    }

    private Rows of(String file) {
        return byFile.computeIfAbsent(file, name -> new Rows());
    }

    List<Count> counts() {
        return new TreeMap<>(byFile).entrySet().stream().map(file -> new Count(file.getKey(),
                file.getValue().used + file.getValue().refused, file.getValue().used, file.getValue().refused))
                .toList();
    }
}
