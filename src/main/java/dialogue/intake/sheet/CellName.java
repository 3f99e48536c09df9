package dialogue.intake.sheet;

import dialogue.intake.sheet.pack.Parts;
import java.io.IOException;

/// A cell by its row, from 1, and its column, from 0: `B7` is row 7, column 1.
record CellName(int row, int column) {

    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;

    /// Reads `B7` or `$B$7`.
    ///
    /// @throws IOException where no sheet has such a cell
    static CellName of(String name) throws IOException {
        var column = 0;
        var row = 0;
        for (var at = 0; at < name.length(); at++) {
            var character = name.charAt(at);
            if (character >= 'A' && character <= 'Z' && row == 0 && column <= COLUMNS) {
                column = 26 * column + character - 'A' + 1;
            } else if (character >= '0' && character <= '9' && row <= ROWS) {
                row = 10 * row + character - '0';
            } else if (character != '$') {
                throw Parts.damaged();
            }
        }
        return new CellName(row, column - 1).checked();
    }

    private CellName checked() throws IOException {
        if (row < 1 || row > ROWS || column < 0 || column >= COLUMNS) {
            throw Parts.damaged();
        }
        return this;
    }
}
