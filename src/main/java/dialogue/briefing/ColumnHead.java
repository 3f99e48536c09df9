package dialogue.briefing;

/// The head of a table's column.
///
/// @param key its key in `messages/briefing_*.properties` under `column.`, and the column's stable name
/// @param weight its share of the table's width, in parts of the sum of all shown columns; in a workbook its width in half-width characters
/// @param kind what its cells hold
/// @param medium where it is shown: a page has less room than a sheet
public record ColumnHead(String key, int weight, Kind kind, Medium medium) {

    /// What the cells of a column hold. The first column of kind TITLE, KEY or TEXT heads its row for a screen reader.
    public enum Kind {
        /// Text that on a page stands over the other columns of its row, as wide as the table. Only the first column is of this kind.
        TITLE, KEY, TEXT, STATUS, DATE, NUMBER
    }

    /// A head for pages and sheets.
    public static ColumnHead of(String key, int weight, Kind kind) {
        return new ColumnHead(key, weight, kind, Medium.BOTH);
    }

    /// The same for another medium.
    public ColumnHead at(Medium other) {
        return new ColumnHead(key, weight, kind, other);
    }

    /// Where a column or a table is shown.
    public enum Medium {

        BOTH, PAGE, SHEET;

        /// True where what is for this medium is shown on a page, or on a sheet.
        public boolean isOn(Medium shown) {
            return this == BOTH || this == shown;
        }
    }
}
