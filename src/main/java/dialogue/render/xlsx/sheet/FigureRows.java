package dialogue.render.xlsx.sheet;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.render.xlsx.book.SheetContext;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// The key figures of the overview, a row each: its label, the number as a formula over the tables, and what it is made of or how it moved.
final class FigureRows {

    private static final float HEIGHT = 34;
    private static final SheetGrid.Span DETAIL = new SheetGrid.Span(2, 4);

    private final SheetContext context;
    private final SheetGrid grid;

    FigureRows(SheetContext context, SheetGrid grid) {
        this.context = context;
        this.grid = grid;
    }

    void write(List<Block.Figure> figures) {
        var first = grid.rows().next();
        figures.forEach(this::write);
        grid.keepBeside(first, grid.rows().next() - 1);
    }

    private void write(Block.Figure figure) {
        var row = grid.rows().add();
        row.setHeightInPoints(HEIGHT);
        grid.rows().text(row.createCell(0), context.wording().words(Phrase.say("figure." + figure.key())),
                context.styles().label);
        number(row, figure);
        grid.rows().text(row.createCell(DETAIL.first()), context.wording().words(figure.detail().phrase()),
                context.styles().detail);
        grid.spread(row, DETAIL, context.styles().detail);
    }

    private void number(SXSSFRow row, Block.Figure figure) {
        var number = row.createCell(1);
        context.workbook().formulas().flatMap(formulas -> formulas.figure(figure.key()))
                .ifPresent(number::setCellFormula);
        number.setCellValue(figure.value());
        number.setCellStyle(context.styles().figure);
    }
}
