package dialogue.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Where something stands in the input. Ordered by file, line and column.
///
/// @param file path below the input folder, with `/`
/// @param line the line a record begins at, from 1; 0 for a whole file
/// @param column the column's name, or empty for a whole record
/// @param sheet of a workbook on which it stands; null where the file is none, or all of it is meant
/// @param key of the record, or of a report's initiative; empty where it is not known
public record Place(String file, int line, String column, @Nullable SheetPlace sheet,
        String key) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file).thenComparingInt(Place::line)
            .thenComparing(Place::column);

    /// A place in a text file.
    public Place(String file, int line, String column) {
        this(file, line, column, null);
    }

    /// A place of which no record is known.
    public Place(String file, int line, String column, @Nullable SheetPlace sheet) {
        this(file, line, column, sheet, "");
    }

    public static Place of(String file) {
        return new Place(file, 0, "", null);
    }

    public Place at(String otherColumn) {
        return new Place(file, line, otherColumn, sheet, key);
    }

    /// The same in the record of a key.
    public Place in(String record) {
        return new Place(file, line, column, sheet, record);
    }

    /// Where to look: `2026/korea.csv:12`, `2026/korea.xlsx, report!F12`, or the file alone where all of it is meant.
    public String where() {
        if (line == 0) {
            return file;
        }
        return sheet == null ? file + ":" + line : file + ", " + sheet.cell(line, column);
    }

    /// The column, and of a workbook its cell: `status, report!F12`.
    public String field() {
        if (sheet == null || line == 0) {
            return column;
        }
        return column.isEmpty() ? sheet.cell(line, column) : column + ", " + sheet.cell(line, column);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
