package dialogue.render.pdf;

import dialogue.briefing.Block;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import java.util.ArrayList;
import java.util.List;

/// A list. Numbered points are parted by rules and say in a narrow column where they come from; others have a bullet.
/// As with the lines of a paragraph, neither the first nor the last stands alone on a page.
record Points(Typesetter typesetter) {

    private static final float GAP = 6;
    private static final float NUMBER_WIDTH = 28;
    private static final float BULLET_WIDTH = 11;
    private static final float ASIDE_SHARE = 0.23f;
    private static final float BETWEEN = 16;

    List<Piece> pieces(Block.Points points, Tag parent) {
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
        var asideWidth = sheet.textWidth() * ASIDE_SHARE;
        var width = sheet.textWidth() - NUMBER_WIDTH - asideWidth - BETWEEN;
        var label = typesetter.line(Integer.toString(number), typesetter.tight() ? Look.TABLE.strong() : Look.NUMERAL);
        var text = typesetter.cut(typesetter.lines(point.phrase(), typesetter.tight() ? Look.TABLE : Look.BODY, width));
        var body = item.child(Role.BODY);
        var boxes = new ArrayList<Box>();
        boxes.add(Box.of(sheet.left(), NUMBER_WIDTH, Entry.of(label, Marks.under(item, Role.LABEL, label))));
        boxes.add(Box.of(sheet.left() + NUMBER_WIDTH, width, Entry.paragraph(text, body)));
        if (!point.aside().isEmpty()) {
            var aside = typesetter.cut(typesetter.lines(point.aside(), Look.SMALL, asideWidth));
            boxes.add(Box.of(sheet.right() - asideWidth, asideWidth, Entry.paragraph(aside, body)));
        }
        return Row.across(sheet, boxes, Look.RULE).on(typesetter);
    }

    private List<Piece> bulleted(Block.Point point, Tag item, float gap) {
        var left = typesetter.sheet().left();
        var bullet = typesetter.line("•", Look.BODY.in(Look.ACCENT));
        var label = Marks.under(item, Role.LABEL, bullet);
        var words = new ArrayList<>(typesetter.words(point.phrase(), Look.BODY));
        if (!point.aside().isEmpty()) {
            words.addAll(typesetter.words(" ·\u00A0", Look.SMALL));
            words.addAll(typesetter.words(point.aside(), Look.SMALL));
        }
        var text = typesetter.breaker().lines(words, typesetter.sheet().textWidth() - BULLET_WIDTH);
        var pieces = Prose.pieces(text, Marks.under(item, Role.BODY, text), left + BULLET_WIDTH, gap);
        pieces.set(0, pieces.getFirst().before((canvas, top) -> canvas.line(bullet.lines().getFirst(), label, left,
                top - bullet.baseline())));
        return pieces;
    }
}
