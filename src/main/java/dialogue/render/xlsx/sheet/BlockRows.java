package dialogue.render.xlsx.sheet;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.render.xlsx.book.SheetContext;
import dialogue.render.xlsx.book.Styles;
import java.util.List;

/// Writes the blocks of a section as rows below each other, for the sheets that are read rather than sorted.
public final class BlockRows {

    private final SheetContext context;
    private final SheetGrid grid;
    private final SheetRows rows;
    private final Styles styles;

    public BlockRows(SheetContext context, SheetGrid grid) {
        this.context = context;
        this.grid = grid;
        this.rows = grid.rows();
        this.styles = context.styles();
    }

    public void write(Section section) {
        if (rows.next() > 0) {
            rows.skip();
        }
        rows.words(styles.title, section.title());
        section.blocks().forEach(this::write);
    }

    public void write(Block block) {
        switch (block) {
            case Block.Cover cover -> cover(cover);
            case Block.Heading(_, var phrase) -> heading(phrase);
            case Block.Paragraph(var phrase, var lead) -> paragraph(lead ? Line.muted(phrase) : Line.plain(phrase));
            case Block.Points(var points, var numbered) -> points(points, numbered);
            case Block.KeyFigures(var figures) -> new FigureRows(context, grid).write(figures);
            case Block.StatusChart chart -> chart(chart);
            case Block.Table table when table.isOnSheet() -> table(table.on(Medium.SHEET));
            case Block.Table _ -> {
            }
            case Block.Card card -> card(card);
            case Block.Callout(_, var title, var phrase) ->
                grid.row(Cell.of(Line.strong(title)), Cell.of(phrase));
        }
    }

    private void cover(Block.Cover cover) {
        rows.words(styles.lead, cover.subtitle());
        rows.words(styles.marking, context.workbook().briefing().marking());
        rows.skip();
        cover.facts().forEach(fact -> grid.row(Cell.of(Line.muted(fact.label())), fact.value()));
    }

    /// The chart stands beside the key figures; what follows its figures begins a page. Without an initiative there is nothing to draw.
    private void chart(Block.StatusChart chart) {
        var figures = ChartRows.write(context, rows, chart);
        if (!chart.bars().isEmpty()) {
            new NativeChart(context.definition(), figures).draw(grid.beside());
        }
        context.sheet().setRowBreak(rows.next());
    }

    private void heading(Phrase phrase) {
        rows.skip();
        rows.words(styles.heading, phrase);
    }

    private void paragraph(Line line) {
        grid.row(Cell.of(line));
    }

    private void points(List<Block.Point> points, boolean numbered) {
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var number = numbered
                    ? Phrase.joined(List.of(new Phrase.Name(Integer.toString(i + 1)), point.aside()))
                    : point.aside();
            grid.row(Cell.of(Line.muted(number)), Cell.of(point.phrase()));
        }
    }

    private void card(Block.Card card) {
        heading(card.title());
        card.sides().forEach(side -> {
            grid.row(side.name(), side.status());
            side.parts().forEach(grid::row);
        });
    }

    private void table(Block.Table table) {
        grid.head(table.columns().stream().map(column -> context.wording().say("column." + column.key())).toList());
        table.rows().forEach(row -> grid.row(row.toArray(Cell[]::new)));
    }
}
