package dialogue.render.xlsx.sheet;

import dialogue.briefing.Cell;
import dialogue.render.xlsx.book.SheetContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// The columns of a sheet that is read rather than sorted. On the overview a long text runs over several of them; on no other sheet is a cell merged.
public final class SheetGrid {

    private static final List<Integer> OVERVIEW = widths(40, 12, 11);
    private static final List<Integer> READING = List.of(26, 108);
    private static final int CHART = 5;
    private static final int LAST = OVERVIEW.size() - 1;

    private final SheetContext context;
    private final Widths widths;
    private final SheetRows rows;
    private final boolean wide;
    private CellArea beside = new CellArea(LAST + 1, 0, LAST + 9, 18);

    private SheetGrid(SheetContext context, List<Integer> columns, boolean wide) {
        this.context = context;
        this.widths = new Widths(columns, context.styles().line(), context.styles().digit());
        this.rows = new SheetRows(context, widths);
        this.wide = wide;
    }

    /// A column of labels and twelve narrow ones for figures.
    public static SheetGrid overview(SheetContext context) {
        return new SheetGrid(context, OVERVIEW, true);
    }

    /// A column of labels and one of texts.
    static SheetGrid reading(SheetContext context) {
        return new SheetGrid(context, READING, false);
    }

    private static List<Integer> widths(int first, int others, int width) {
        var widths = new ArrayList<>(Collections.nCopies(others, width));
        widths.addFirst(first);
        return List.copyOf(widths);
    }

    SheetRows rows() {
        return rows;
    }

    /// A row of cells, each over as many columns as its place has; nothing stands where the first is empty.
    void row(Cell... cells) {
        var spans = spans(cells.length);
        var row = rows.add();
        var lines = 1;
        for (var i = cells[0].lines().isEmpty() ? 1 : 0; i < cells.length; i++) {
            var words = context.wording().words(cells[i]);
            var cell = row.createCell(spans.get(i).first());
            rows.cell(cell, cells[i], words);
            spread(row, spans.get(i), cell.getCellStyle());
            lines = Math.max(lines, Wrapping.lines(words, widths.sum(spans.get(i).first(), spans.get(i).last())));
        }
        widths.fit(row, lines);
    }

    /// The head of a table whose rows follow.
    void head(List<String> heads) {
        var spans = spans(heads.size());
        var row = rows.add();
        for (var i = 0; i < heads.size(); i++) {
            rows.text(row.createCell(spans.get(i).first()), heads.get(i), context.styles().head);
            spread(row, spans.get(i), context.styles().head);
        }
    }

    /// Makes one cell of several, each in the same style so that its rule goes through.
    void spread(SXSSFRow row, Span span, CellStyle style) {
        if (span.first() < span.last()) {
            IntStream.rangeClosed(span.first() + 1, span.last())
                    .forEach(column -> row.createCell(column).setCellStyle(style));
            context.sheet().addMergedRegionUnsafe(
                    new CellRangeAddress(row.getRowNum(), row.getRowNum(), span.first(), span.last()));
        }
    }

    /// Keeps the place at the right of the key figures for the chart.
    void keepBeside(int firstRow, int lastRow) {
        beside = new CellArea(CHART, firstRow, LAST + 1, lastRow + 1);
    }

    /// Where the chart goes.
    CellArea beside() {
        return beside;
    }

    public void close() {
        widths.apply(context.sheet());
    }

    private List<Span> spans(int cells) {
        if (!wide) {
            return cells == 1 ? List.of(new Span(1, 1)) : single(cells);
        }
        return switch (cells) {
            case 1 -> List.of(new Span(0, LAST));
            case 2 -> List.of(new Span(0, 0), new Span(1, LAST));
            case 3 -> List.of(new Span(0, 0), new Span(1, LAST - 3), new Span(LAST - 2, LAST));
            default -> single(cells);
        };
    }

    private static List<Span> single(int cells) {
        return IntStream.range(0, cells).mapToObj(column -> new Span(column, column)).toList();
    }

    /// A place on the sheet, from its upper left cell to the one behind its lower right.
    record CellArea(int column, int row, int endColumn, int endRow) {}

    /// The columns of one cell, both included.
    record Span(int first, int last) {}
}
