package dialogue.render.pdf.block;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Box;
import dialogue.render.pdf.layout.CellSetter;
import dialogue.render.pdf.layout.Row;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Artifact;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A card: its title, and below it the two sides in columns, a table whose heads say whose report it is and its status. A low card stays in one piece,
/// another one breaks between its parts.
public final class CardPieces {

    private static final float BETWEEN = 14;
    private static final float PADDING = 1.5f;
    private static final float UNDER_TITLE = 1;
    /// A card of at most this share of a page is not broken.
    private static final float LOW = 0.18f;

    private final Typesetter typesetter;
    private final Block.Card card;
    private final CellSetter cells;

    public CardPieces(Typesetter typesetter, Block.Card card) {
        this.typesetter = typesetter;
        this.card = card;
        this.cells = new CellSetter(typesetter, Stylesheet.TABLE);
    }

    public List<Piece> pieces(Tag parent) {
        var pieces = new ArrayList<>(new HeadingPieces(typesetter).card(card.title(), card.aside(), parent));
        var table = parent.table(typesetter.wording().words(card.title()));
        var head = head(table.child(Role.HEAD).child(Role.ROW));
        pieces.add(head.piece(UNDER_TITLE).tiedToNext());
        var body = table.child(Role.ROWS);
        var repeated = head.repeated().piece(0);
        shownParts().forEach(part -> part(part, body).forEach(piece -> pieces.add(piece.under(repeated))));
        return together(pieces);
    }

    /// The parts of which a side says something; the first at least, for a table has a row.
    private IntStream shownParts() {
        return IntStream.range(0, card.sides().getFirst().parts().size())
                .filter(part -> part == 0
                        || card.sides().stream().anyMatch(side -> !side.parts().get(part).lines().isEmpty()));
    }

    /// Laid out once to know its height and once more when it is drawn, as the rows of tables are.
    private List<Piece> part(int part, Tag body) {
        var measured = row(part, body);
        return measured.breaks()
                ? measured.pieces(0)
                : List.of(Piece.of(0, measured.height(), (canvas, top) -> row(part, body).paint(canvas, top)));
    }

    private Row row(int part, Tag body) {
        var tag = body.child(Role.ROW);
        var boxes = IntStream.range(0, card.sides().size())
                .mapToObj(side -> box(card.sides().get(side).parts().get(part), tag.child(Role.CELL), left(side),
                        width()))
                .toList();
        return across(boxes, Stylesheet.WASH);
    }

    /// Whose column it is, and the status at its right edge.
    private Row head(Tag row) {
        var boxes = new ArrayList<Box>();
        var room = card.sides().stream().map(side -> cells.width(cells.lines(side.status()))).max(Float::compare)
                .orElse(0f);
        for (var side : card.sides()) {
            var tag = row.columnHead();
            var left = left(boxes.isEmpty() ? 0 : 1);
            boxes.add(box(side.name(), tag.child(Role.PARAGRAPH), left, width() - room - BETWEEN));
            if (!side.status().lines().isEmpty()) {
                boxes.add(box(side.status(), tag.child(Role.PARAGRAPH), left + width() - room, room + 1));
            }
        }
        return across(boxes, Stylesheet.ACCENT);
    }

    private Box box(Cell cell, Tag tag, float left, float width) {
        return cells.box(cells.lines(cell), tag, left, width, false);
    }

    private Row across(List<Box> boxes, Color rule) {
        var layout = typesetter.layout();
        return new Row(layout, boxes, layout.left(), layout.right(), rule, Artifact.LAYOUT, PADDING);
    }

    private float width() {
        return (typesetter.layout().textWidth() - BETWEEN) / 2;
    }

    private float left(int side) {
        return typesetter.layout().left() + side * (width() + BETWEEN);
    }

    private List<Piece> together(List<Piece> pieces) {
        var height = pieces.stream().mapToDouble(Piece::height).sum();
        if (height <= typesetter.layout().textHeight() * LOW) {
            for (var i = 0; i < pieces.size() - 1; i++) {
                pieces.set(i, pieces.get(i).tiedToNext());
            }
        }
        return pieces;
    }
}
