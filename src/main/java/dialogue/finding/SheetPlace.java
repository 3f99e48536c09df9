package dialogue.finding;

import java.util.Map;

/// A sheet of a workbook, with the columns that its header line names.
///
/// @param name of the sheet
/// @param columns their positions from 0, by name
public record SheetPlace(String name, Map<String, Integer> columns) {

    private static final int LETTERS = 26;

    public SheetPlace {
        columns = Map.copyOf(columns);
    }

    /// A cell as a spreadsheet calls it, so that it can be gone to by its name: `report!F12`, `'Sheet 1'!F12`. The first one of the row where the column is empty
    /// or does not stand on the sheet.
    public String cell(int row, String column) {
        var plain = name.codePoints().allMatch(Character::isLetterOrDigit);
        return (plain ? name : "'" + name.replace("'", "''") + "'") + "!" + letters(columns.getOrDefault(column, 0))
                + row;
    }

    /// The letters of a column: A, Z, AA.
    ///
    /// @param position from 0
    public static String letters(int position) {
        var last = Character.toString('A' + position % LETTERS);
        return position < LETTERS ? last : letters(position / LETTERS - 1) + last;
    }
}
