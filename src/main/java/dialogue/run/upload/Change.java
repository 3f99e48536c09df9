package dialogue.run.upload;

import dialogue.plan.Keyed;
import java.util.List;

/// What a file says otherwise than the one in whose place it would stand, on one initiative; for its party alone.
///
/// @param cells that differ; empty where the whole record is new or gone
public record Change(String initiative, Kind kind, List<Cell> cells) {

    /// What becomes of a record.
    public enum Kind implements Keyed {
        /// It stands in the new file alone.
        ADDED,
        /// Its cells differ.
        CHANGED,
        /// It stands in the present file alone.
        REMOVED
    }

    /// A cell that differs.
    ///
    /// @param column its name in the reader's words
    /// @param before what stands there now; of a note neither is told
    public record Cell(String column, String before, String after) {}

    public Change {
        cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
        return "Change[" + initiative + ", " + kind + "]";
    }
}
