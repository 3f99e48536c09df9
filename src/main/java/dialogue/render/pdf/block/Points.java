package dialogue.render.pdf.block;

import dialogue.briefing.Block;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Box;
import dialogue.render.pdf.layout.Entry;
import dialogue.render.pdf.layout.Look;
import dialogue.render.pdf.layout.Prose;
import dialogue.render.pdf.layout.Row;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Style;
import dialogue.render.pdf.text.Words;
import java.util.ArrayList;
import java.util.List;

/// A list. Numbered points are parted by rules and say in a narrow column where they come from; others have a bullet.
/// As with the lines of a paragraph, neither the first nor the last stands alone on a page.
public record Points(Typesetter typesetter) {

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
            if (number > 0 && Prose.staysWithNext(number - 1, points.points().size() - 1)) {
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
        var sheet = typesetter.sheet();
        var left = sheet.left() + NUMBER_WIDTH;
        var label = typesetter.line(Integer.toString(number), typesetter.tight() ? Look.TABLE.strong() : Look.NUMERAL);
        var body = item.child(Role.BODY);
        var boxes = new ArrayList<Box>();
        boxes.add(Box.of(sheet.left(), NUMBER_WIDTH, Entry.of(label, Marks.under(item, Role.LABEL, label))));
        if (typesetter.tight() || point.aside().isEmpty()) {
            var text = typesetter.breaker().lines(words(point, Look.TABLE), sheet.textWidth() - NUMBER_WIDTH);
            boxes.add(Box.of(left, sheet.textWidth() - NUMBER_WIDTH, Entry.paragraph(text, body)));
        } else {
            var aside = sheet.textWidth() * ASIDE_SHARE;
            var width = sheet.textWidth() - NUMBER_WIDTH - aside - BETWEEN;
            boxes.add(Box.of(left, width,
                    Entry.paragraph(typesetter.lines(point.phrase(), Look.BODY, width), body)));
            boxes.add(Box.of(sheet.right() - aside, aside,
                    Entry.paragraph(typesetter.lines(point.aside(), Look.SMALL, aside), body)));
        }
        return Row.across(sheet, boxes, Look.RULE).on(typesetter);
    }

    /// The point with its aside behind it.
    private List<Words> words(Block.Point point, Style style) {
        var words = new ArrayList<>(typesetter.words(point.phrase(), style));
        if (!point.aside().isEmpty()) {
            words.addAll(typesetter.words(" ·\u00A0", Look.SMALL));
            words.addAll(typesetter.words(point.aside(), Look.SMALL));
        }
        return words;
    }

    private List<Piece> bulleted(Block.Point point, Tag item, float gap) {
        var left = typesetter.sheet().left();
        var bullet = typesetter.line("•", Look.BODY.in(Look.ACCENT));
        var label = Marks.under(item, Role.LABEL, bullet);
        var text = typesetter.breaker().lines(words(point, Look.BODY),
                typesetter.sheet().textWidth() - BULLET_WIDTH);
        var pieces = Prose.pieces(text, Marks.under(item, Role.BODY, text), left + BULLET_WIDTH, gap);
        pieces.set(0, pieces.getFirst().before((canvas, top) -> canvas.line(bullet.lines().getFirst(), label, left,
                top - bullet.baseline())));
        return pieces;
    }
}
