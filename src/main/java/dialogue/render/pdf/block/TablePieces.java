package dialogue.render.pdf.block;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Box;
import dialogue.render.pdf.layout.CellSetter;
import dialogue.render.pdf.layout.Row;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A table: its head, repeated on every page, and its rows. Columns for the workbook only are left out.
public final class TablePieces {

    private static final float GAP = 6;
    /// A table of at most this share of a page is not broken.
    private static final float SMALL = 0.08f;
    /// A row of two lines, in points.
    private static final float LOW = 3 * Stylesheet.TABLE.leading();
    /// So that rounding breaks no word that fits, in points.
    private static final float ROUNDING = 0.01f;
    /// The widest cell that is kept on one line, in parts of the table.
    private static final float MOST_KEPT = 0.25f;

    private final Typesetter typesetter;
    private final Block.Table table;
    private final int heading;
    private final CellSetter cells;
    private final CellSetter heads;

    public TablePieces(Typesetter typesetter, Block.Table table) {
        this.typesetter = typesetter;
        this.table = table.on(Medium.PAGE);
        this.heading = IntStream.range(0, this.table.columns().size()).filter(this::mayHeadRows).findFirst().orElse(-1);
        this.cells = new CellSetter(typesetter, Stylesheet.TABLE);
        this.heads = new CellSetter(typesetter, Stylesheet.TABLE.strong());
    }

    private ColumnHead column(int index) {
        return table.columns().get(index);
    }

    private boolean mayHeadRows(int index) {
        return isTitle(index) || column(index).kind() == Kind.KEY || column(index).kind() == Kind.TEXT;
    }

    private boolean isTitle(int index) {
        return column(index).kind() == Kind.TITLE;
    }

    public List<Piece> pieces(Tag parent) {
        var rows = rows();
        var said = rows.stream().map(this::lines).toList();
        var widths = widths(said);
        var tag = parent.table(typesetter.wording().words(table.caption()));
        var head = head(tag.child(Role.HEAD).child(Role.ROW), widths);
        var body = tag.child(Role.ROWS);
        var repeated = head.repeated().piece(0);
        var pieces = new ArrayList<Piece>();
        pieces.add(head.piece(GAP));
        for (var at = 0; at < rows.size(); at++) {
            pieces(rows.get(at), said.get(at), body, widths).forEach(piece -> pieces.add(piece.under(repeated)));
        }
        return tied(pieces);
    }

    /// A row that is drawn as a whole is laid out to know its height, and once more when it is drawn: until then, the rows of long tables would be
    /// nearly all that a document of thousands of pages keeps.
    private List<Piece> pieces(List<Cell> row, List<List<CellSetter.StyledLine>> said, Tag body, float[] widths) {
        var measured = row(said, body, widths);
        return measured.breaks()
                ? measured.pieces(0)
                : List.of(Piece.of(0, measured.height(),
                        (canvas, top) -> row(lines(row), body, widths).paint(canvas, top)));
    }

    /// A table without rows shows one of dashes (ISO 14289-1 wants a row in each table).
    private List<List<Cell>> rows() {
        return table.rows().isEmpty()
                ? List.of(Collections.nCopies(table.columns().size(), Cell.EMPTY))
                : table.rows();
    }

    private List<List<CellSetter.StyledLine>> lines(List<Cell> row) {
        return row.stream().map(cells::lines).toList();
    }

    private List<CellSetter.StyledLine> headLines(int index) {
        return heads.lines(typesetter.wording().say("column." + column(index).key()));
    }

    private float[] widths(List<List<List<CellSetter.StyledLine>>> rows) {
        var beside = IntStream.range(isTitle(0) ? 1 : 0, table.columns().size()).toArray();
        var weights = Arrays.stream(beside).map(index -> column(index).weight()).toArray();
        var least = new float[weights.length];
        for (var i = 0; i < least.length; i++) {
            least[i] = 2 * Stylesheet.GUTTER + ROUNDING
                    + Math.max(heads.widestWord(headLines(beside[i])), least(rows, beside[i]));
        }
        return ColumnWidths.share(weights, least, typesetter.layout().textWidth());
    }

    /// Keys, dates, statuses and numbers stand on one line, unless they are very long; running text takes what is left, but no word of it is broken.
    private float least(List<List<List<CellSetter.StyledLine>>> rows, int index) {
        var most = typesetter.layout().textWidth() * MOST_KEPT;
        var running = column(index).kind() == Kind.TEXT;
        return (float) rows.stream().map(row -> row.get(index))
                .mapToDouble(cell -> running ? cells.widestWord(cell) : cells.width(cell))
                .filter(width -> width < most).max().orElse(0);
    }

    private Row head(Tag row, float[] widths) {
        return across(heads, widths, this::headLines, _ -> row.columnHead(), Stylesheet.ACCENT);
    }

    private Row row(List<List<CellSetter.StyledLine>> lines, Tag body, float[] widths) {
        var tag = body.child(Role.ROW);
        return across(cells, widths, lines::get, index -> index == heading ? tag.rowHead() : tag.child(Role.CELL),
                Stylesheet.RULE);
    }

    /// Cells beside each other, below a title where the table has one.
    private Row across(CellSetter setter, float[] widths, IntFunction<List<CellSetter.StyledLine>> lines,
            IntFunction<Tag> tags, Color rule) {
        var boxes = new ArrayList<Box>(table.columns().size());
        var x = typesetter.layout().left();
        if (isTitle(0)) {
            boxes.add(box(setter, lines.apply(0), tags.apply(0), x, typesetter.layout().textWidth(), 0));
        }
        var title = boxes.size();
        var over = title == 0 ? 0 : boxes.getFirst().lines();
        for (var i = 0; i < widths.length; i++) {
            var index = title + i;
            boxes.add(box(setter, lines.apply(index), tags.apply(index), x, widths[i], index).below(over));
            x += widths[i];
        }
        return Row.across(typesetter.layout(), boxes, rule).on(typesetter);
    }

    private Box box(CellSetter setter, List<CellSetter.StyledLine> lines, Tag tag, float x, float width, int index) {
        return setter.box(lines, tag, x + Stylesheet.GUTTER, width - 2 * Stylesheet.GUTTER,
                column(index).kind() == Kind.NUMBER);
    }

    /// A row of a line or two is not parted from all others.
    private static boolean isAlone(List<Piece> pieces, int index) {
        return (index == 1 && pieces.get(1).height() < LOW)
                || (index == pieces.size() - 2 && pieces.getLast().height() < LOW);
    }

    /// The head stays with the first row; a small table stays in one piece.
    private List<Piece> tied(List<Piece> pieces) {
        var height = pieces.stream().mapToDouble(Piece::height).sum();
        var isSmall = height <= typesetter.layout().textHeight() * SMALL;
        for (var i = 0; i < pieces.size() - 1; i++) {
            if (isSmall || i == 0 || isAlone(pieces, i)) {
                pieces.set(i, pieces.get(i).tiedToNext());
            }
        }
        return pieces;
    }
}
