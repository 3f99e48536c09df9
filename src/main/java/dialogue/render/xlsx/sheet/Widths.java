package dialogue.render.xlsx.sheet;

import dialogue.briefing.ColumnHead;
import dialogue.language.Language;
import dialogue.render.xlsx.book.Styles;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// The columns' widths in half-width characters, and the height that a row needs for its wrapped texts. A Hangul or Hanja character counts two.
/// Nothing is measured with fonts: the reader's machine has others.
public final class Widths {

    /// The highest row that Excel shows, in points.
    private static final float HIGHEST = 409;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /// Above and below the words, in points.
    private static final float AIR = 4;
    /// What a column has beside its characters, in 256ths of one.
    private static final int PADDING = 182;

    private final List<Integer> columns;
    private final float line;
    private final double digit;

    /// Widths as given.
    ///
    /// @param line the height of a line, in points
    /// @param digit the width of a figure of the workbook's first font, in points
    public Widths(List<Integer> columns, float line, double digit) {
        this.columns = columns;
        this.line = line;
        this.digit = digit;
    }

    static Widths of(List<ColumnHead> columns, Language language, Styles styles) {
        return new Widths(columns.stream().map(column -> width(column, language)).toList(), styles.line(),
                styles.digit());
    }

    /// A status and a full date stand on one line in every language; a text has its share.
    private static int width(ColumnHead column, Language language) {
        return switch (column.kind()) {
            case KEY -> Math.max(column.weight(), 10);
            case STATUS -> language == Language.KOREAN ? 12 : 15;
            case DATE -> language == Language.KOREAN ? 15 : 18;
            case NUMBER, TITLE, TEXT -> Math.clamp(column.weight(), NARROWEST, WIDEST);
        };
    }

    int sum(int first, int last) {
        return columns.subList(first, last + 1).stream().mapToInt(Integer::intValue).sum();
    }

    /// How wide the first columns are together on a screen, in points.
    ///
    /// @param last the last of them
    double points(int last) {
        return columns.subList(0, last + 1).stream().mapToDouble(column -> (column + PADDING / 256.0) * digit).sum();
    }

    /// Makes a row as high as its fullest text needs; one line where there is room.
    public void fit(Row row, List<String> words) {
        var lines = 1;
        for (var column = 0; column < Math.min(words.size(), columns.size()); column++) {
            lines = Math.max(lines, Wrapping.lines(words.get(column), columns.get(column)));
        }
        fit(row, lines);
    }

    /// The lines that a text takes in a column.
    public int lines(int column, String words) {
        return Wrapping.lines(words, columns.get(column));
    }

    public void fit(Row row, int lines) {
        row.setHeightInPoints(Math.min(HIGHEST, lines * line + AIR));
    }

    /// Called after the last row: set earlier, each cell would search the list of columns.
    public void apply(SXSSFSheet sheet) {
        for (var column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column) * 256 + PADDING);
        }
    }
}
