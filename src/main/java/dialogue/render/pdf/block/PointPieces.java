package dialogue.render.pdf.block;

import dialogue.briefing.Block;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Box;
import dialogue.render.pdf.layout.CellText;
import dialogue.render.pdf.layout.Row;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.TextPieces;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Style;
import dialogue.render.pdf.text.StyledText;
import java.util.ArrayList;
import java.util.List;

/// A list. Numbered points are parted by rules and say in a narrow column where they come from; others have a bullet.
/// As with the lines of a paragraph, neither the first nor the last stands alone on a page.
public record PointPieces(Typesetter typesetter) {

    private static final float GAP = 6;
    private static final float NUMBER_WIDTH = 28;
    private static final float BULLET_WIDTH = 11;
    private static final float ASIDE_SHARE = 0.23f;
    private static final float BETWEEN = 16;

    public List<Piece> pieces(Block.Points points, Tag parent) {
        var list = parent.list(points.numbered());
        var pieces = new ArrayList<Piece>();
        var number = 0;
        for (var point : points.points()) {
            if (number > 0 && TextPieces.staysWithNext(number - 1, points.points().size() - 1)) {
                pieces.set(pieces.size() - 1, pieces.getLast().tiedToNext());
            }
            number++;
            var item = list.child(Role.ITEM);
            pieces.addAll(points.numbered()
                    ? numbered(number, point, item).pieces(number == 1 ? GAP : 0)
                    : bulleted(point, item, number == 1 ? GAP : GAP / 2));
        }
        return pieces;
    }

    private Row numbered(int number, Block.Point point, Tag item) {
        var layout = typesetter.layout();
        var left = layout.left() + NUMBER_WIDTH;
        var label = typesetter.line(Integer.toString(number),
                typesetter.tight() ? Stylesheet.TABLE.strong() : Stylesheet.NUMERAL);
        var body = item.child(Role.BODY);
        var boxes = new ArrayList<Box>();
        boxes.add(Box.of(layout.left(), NUMBER_WIDTH, CellText.of(label, Marks.under(item, Role.LABEL, label))));
        if (typesetter.tight() || point.aside().isEmpty()) {
            var text = typesetter.breaker().lines(words(point, Stylesheet.TABLE), layout.textWidth() - NUMBER_WIDTH);
            boxes.add(Box.of(left, layout.textWidth() - NUMBER_WIDTH, CellText.paragraph(text, body)));
        } else {
            var aside = layout.textWidth() * ASIDE_SHARE;
            var width = layout.textWidth() - NUMBER_WIDTH - aside - BETWEEN;
            boxes.add(Box.of(left, width,
                    CellText.paragraph(typesetter.lines(point.phrase(), Stylesheet.BODY, width), body)));
            boxes.add(Box.of(layout.right() - aside, aside,
                    CellText.paragraph(typesetter.lines(point.aside(), Stylesheet.SMALL, aside), body)));
        }
        return Row.across(layout, boxes, Stylesheet.RULE).on(typesetter);
    }

    /// The point with its aside behind it.
    private List<StyledText> words(Block.Point point, Style style) {
        var words = new ArrayList<>(typesetter.words(point.phrase(), style));
        if (!point.aside().isEmpty()) {
            words.addAll(typesetter.words(" ·\u00A0", Stylesheet.SMALL));
            words.addAll(typesetter.words(point.aside(), Stylesheet.SMALL));
        }
        return words;
    }

    private List<Piece> bulleted(Block.Point point, Tag item, float gap) {
        var left = typesetter.layout().left();
        var style = typesetter.tight() ? Stylesheet.TABLE : Stylesheet.BODY;
        var bullet = typesetter.line("•", style.in(Stylesheet.ACCENT));
        var label = Marks.under(item, Role.LABEL, bullet);
        var text = typesetter.breaker().lines(words(point, style),
                typesetter.layout().textWidth() - BULLET_WIDTH);
        var pieces = TextPieces.pieces(text, Marks.under(item, Role.BODY, text), left + BULLET_WIDTH, gap);
        pieces.set(0, pieces.getFirst().before((canvas, top) -> canvas.line(bullet.lines().getFirst(), label, left,
                top - bullet.baseline())));
        return pieces;
    }
}
