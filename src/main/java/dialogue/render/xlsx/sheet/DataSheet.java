package dialogue.render.xlsx.sheet;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.render.xlsx.book.Paper;
import dialogue.render.xlsx.book.SheetContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/// A sheet that holds one table and nothing else: an Excel table with its head in the first row, filters, bands and a frozen head.
public final class DataSheet {

    /// The columns that stay in sight beside the others.
    private static final int FROZEN = 60;

    private final SheetContext context;
    private final Block.Table table;
    private final List<ColumnHead> columns;
    private final Widths widths;
    /// How many columns are not only there to sort by.
    private final int own;

    public DataSheet(SheetContext context, Block.Table table) {
        this.context = context;
        this.own = table.columns().size();
        this.table = LastDays.addedTo(table);
        this.columns = this.table.columns();
        this.widths = Widths.of(columns, context.wording().language(), context.styles());
    }

    /// An Excel table needs a row, so an empty one says that there is none.
    public void write() {
        var heads = columns.stream().map(column -> LastDays.head(context.wording(), column)).toList();
        var rows = new SheetRows(context, widths);
        rows.head(heads);
        table.rows().forEach(row -> write(rows, row));
        if (table.rows().isEmpty()) {
            rows.words(context.styles().muted, none());
        }
        widths.apply(context.sheet());
        frame(rows.next());
        new ExcelTable(context, table, heads, rows.next()).add();
        new SheetRules(context, table, rows.next()).add();
    }

    private void write(SheetRows rows, List<Cell> cells) {
        var words = cells.stream().map(context.wording()::words).toList();
        rows.cells(cells, words, IntStream.range(0, cells.size())
                .mapToObj(column -> formula(columns.get(column), words.get(column))).toList());
    }

    private Optional<String> formula(ColumnHead column, String words) {
        return context.workbook().formulas().flatMap(formulas -> formulas.cell(table, column, words));
    }

    private List<String> none() {
        var words = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        words.set(0, context.wording().say("none"));
        return words;
    }

    /// Freezes the head and the first columns, and repeats the head on every page. On paper the first columns go as far as they can be read;
    /// the others are for the screen.
    private void frame(int rows) {
        var frozen = fitting(last -> widths.sum(0, last) <= FROZEN);
        context.sheet().createFreezePane(Math.max(1, Math.min(2, frozen)), 1);
        context.sheet().setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        var paper = Paper.of(context.workbook().briefing().audience());
        var printed = Math.max(1,
                fitting(last -> last < own && widths.points(last) <= paper.legible()));
        if (printed < columns.size()) {
            var workbook = context.workbook().workbook();
            workbook.setPrintArea(workbook.getSheetIndex(context.sheet()), 0, printed - 1, 0, rows - 1);
        }
    }

    private int fitting(IntPredicate last) {
        return (int) IntStream.range(0, columns.size()).takeWhile(last).count();
    }
}
