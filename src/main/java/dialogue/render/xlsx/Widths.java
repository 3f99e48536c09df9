package dialogue.render.xlsx;

import dialogue.briefing.Column;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// The columns' widths in half-width characters, and the height that a row needs for its wrapped texts. A Hangul or Hanja character counts two.
/// Nothing is measured with fonts: the reader's machine has others.
final class Widths {

    private static final float LINE = 13.5f;
    private static final float HIGHEST = 409;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;

    private final List<Integer> columns;

    Widths(List<Integer> columns) {
        this.columns = columns.stream().map(width -> Math.clamp(width, NARROWEST, WIDEST)).toList();
    }

    static Widths of(List<Column> columns) {
        return new Widths(columns.stream().map(Column::weight).toList());
    }

    /// Makes a row as high as its fullest text needs; one line where there is room.
    void fit(Row row, List<String> words) {
        var lines = 1;
        for (var column = 0; column < Math.min(words.size(), columns.size()); column++) {
            lines = Math.max(lines, lines(words.get(column), columns.get(column)));
        }
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 3));
    }

    private static int lines(String words, int width) {
        return words.isEmpty()
                ? 1
                : words.lines().mapToInt(line -> (int) Math.ceil(halves(line) * 1.1 / width))
                        .map(count -> Math.max(1, count)).sum();
    }

    static int halves(String line) {
        return line.codePoints().map(point -> point >= 0x1100 && point < 0xFFDD && !isNarrow(point) ? 2 : 1).sum();
    }

    /// Punctuation and letters with diacritics between the Hangul Jamo and the wide blocks.
    private static boolean isNarrow(int point) {
        return point > 0x11FF && point < 0x2E80;
    }

    /// Called after the last row: set earlier, each cell would search the list of columns.
    void apply(SXSSFSheet sheet) {
        for (var column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column) * 256 + 182);
        }
    }
}
