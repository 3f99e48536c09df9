package dialogue.finding;

import java.util.Comparator;

/// Where something stands in the input. Ordered by file, line and column.
///
/// @param file path below the input folder, with `/`
/// @param line the line a record begins at, from 1; 0 for a whole file
/// @param column the column's name, or empty for a whole record
public record Place(String file, int line, String column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file).thenComparingInt(Place::line)
            .thenComparing(Place::column);

    public static Place of(String file) {
        return new Place(file, 0, "");
    }

    public Place at(String otherColumn) {
        return new Place(file, line, otherColumn);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
