package dialogue.render.pdf.block;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Box;
import dialogue.render.pdf.layout.CellSetter;
import dialogue.render.pdf.layout.Entry;
import dialogue.render.pdf.layout.Look;
import dialogue.render.pdf.layout.Row;
import dialogue.render.pdf.layout.Sheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Artifact;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Style;
import dialogue.render.pdf.text.Words;
import java.util.List;

/// The cover: parties, title and what it is, the facts below, both ministries at the foot. It takes a page.
public record CoverPiece(Typesetter typesetter) {

    private static final float PARTIES_DOWN = Sheet.mm(44);
    private static final float FACTS_DOWN = Sheet.mm(91);
    private static final float FACTS_WIDTH = Sheet.mm(136);
    private static final float LABEL_WIDTH = Sheet.mm(43);
    private static final float MINISTRIES_UP = Sheet.mm(19);

    public List<Piece> pieces(Block.Cover cover, Tag parent) {
        var parties = entry(upperCase(typesetter.words(cover.parties(), Look.COVER_PARTIES)), Role.PARAGRAPH, parent);
        var title = entry(cover.title(), Look.COVER_TITLE, Role.H1, parent);
        var subtitle = entry(cover.subtitle(), Look.COVER_SUBTITLE, Role.PARAGRAPH, parent);
        var table = parent.table(typesetter.wording().words(cover.title()));
        var facts = cover.facts().stream().map(fact -> fact(fact, table.child(Role.ROW))).toList();
        var ministries = entry(cover.ministries(), Look.BODY.in(Look.SECONDARY), Role.PARAGRAPH, parent);
        var height = typesetter.sheet().textHeight();
        return List.of(Piece.of(0, height, (canvas, top) -> {
            var y = paint(canvas, List.of(parties, title, subtitle), top - PARTIES_DOWN);
            paintFacts(canvas, facts, Math.min(top - FACTS_DOWN, y - Look.COVER_SUBTITLE.leading()));
            paint(canvas, List.of(ministries), top - height + MINISTRIES_UP);
        }));
    }

    private static List<Words> upperCase(List<Words> words) {
        return words.stream().map(one -> new Words(one.words().toUpperCase(one.language().locale()), one.language(),
                one.style())).toList();
    }

    private Entry entry(Phrase phrase, Style style, Role role, Tag parent) {
        return entry(typesetter.words(phrase, style), role, parent);
    }

    private Entry entry(List<Words> words, Role role, Tag parent) {
        var passage = typesetter.breaker().lines(words, typesetter.sheet().textWidth());
        return Entry.of(passage, Marks.under(parent, role, passage));
    }

    private Row fact(Block.Fact fact, Tag row) {
        var left = typesetter.sheet().left();
        var labelWidth = LABEL_WIDTH - 2 * Look.GUTTER;
        var label = typesetter.lines(fact.label(), Look.BODY.in(Look.SECONDARY), labelWidth);
        var setter = new CellSetter(typesetter, Look.BODY);
        var boxes = List.of(
                Box.of(left + Look.GUTTER, labelWidth, Entry.of(label, Marks.of(row.rowHead(), label))),
                setter.box(setter.say(fact.value()), row.child(Role.CELL), left + LABEL_WIDTH,
                        FACTS_WIDTH - LABEL_WIDTH, false));
        return new Row(typesetter.sheet(), boxes, left, left + FACTS_WIDTH, Look.RULE, Artifact.LAYOUT,
                Look.ROW_PADDING);
    }

    /// Draws entries one below the other and says where they end.
    private float paint(Canvas canvas, List<Entry> entries, float top) {
        var box = new Box(typesetter.sheet().left(), typesetter.sheet().textWidth(), false, entries);
        box.paint(canvas, top);
        return top - box.height();
    }

    private static void paintFacts(Canvas canvas, List<Row> facts, float top) {
        var y = top;
        for (var fact : facts) {
            fact.paint(canvas, y);
            y -= fact.height();
        }
    }
}
