package dialogue.briefing;

import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import java.util.function.Function;

/// A column of a table whose rows are Ts: its head and what its cells say are declared together, so that neither is forgotten or moved without the
/// other.
public record TableColumn<T>(ColumnHead head, Function<T, Cell> cell) {

    /// A column for pages and sheets.
    ///
    /// @param key and the others as in [ColumnHead]
    public static <T> TableColumn<T> of(String key, int weight, Kind kind, Function<T, Cell> cell) {
        return new TableColumn<>(ColumnHead.of(key, weight, kind), cell);
    }

    public TableColumn<T> onPage() {
        return new TableColumn<>(head.at(Medium.PAGE), cell);
    }

    public TableColumn<T> onSheet() {
        return new TableColumn<>(head.at(Medium.SHEET), cell);
    }
}
