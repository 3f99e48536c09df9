package dialogue.briefing;

/// A column of a table.
///
/// @param key its key in `messages/briefing_*.properties` under `column.`, and the column's stable name
/// @param weight its share of the table's width, in parts of the sum of all shown columns; in a workbook its width in half-width characters
/// @param kind what its cells hold
/// @param place where it is shown: a page has less room than a sheet
public record Column(String key, int weight, Kind kind, Place place) {

    /// What the cells of a column hold. The first column of kind KEY or TEXT heads its row for a screen reader.
    public enum Kind {
        KEY, TEXT, STATUS, DATE, NUMBER
    }

    /// Where a column is shown.
    public enum Place {
        BOTH, PAGE, SHEET
    }

    public static Column of(String key, int weight, Kind kind) {
        return new Column(key, weight, kind, Place.BOTH);
    }

    public static Column onPage(String key, int weight, Kind kind) {
        return new Column(key, weight, kind, Place.PAGE);
    }

    public static Column onSheet(String key, int weight, Kind kind) {
        return new Column(key, weight, kind, Place.SHEET);
    }
}
