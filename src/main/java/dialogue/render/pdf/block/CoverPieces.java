package dialogue.render.pdf.block;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Box;
import dialogue.render.pdf.layout.CellSetter;
import dialogue.render.pdf.layout.CellText;
import dialogue.render.pdf.layout.PageLayout;
import dialogue.render.pdf.layout.Row;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Artifact;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Style;
import dialogue.render.pdf.text.StyledText;
import java.util.List;

/// The cover: what the briefing is besides, parties, title and what it is, the facts below, both ministries at the foot. It takes a page.
public record CoverPieces(Typesetter typesetter) {

    private static final float STAMPS_DOWN = PageLayout.mm(24);
    private static final float PARTIES_DOWN = PageLayout.mm(44);
    private static final float FACTS_DOWN = PageLayout.mm(91);
    private static final float FACTS_WIDTH = PageLayout.mm(136);
    private static final float LABEL_WIDTH = PageLayout.mm(43);
    private static final float MINISTRIES_UP = PageLayout.mm(19);

    public List<Piece> pieces(Block.Cover cover, Tag parent) {
        var stamps = cover.stamps().isEmpty()
                ? List.<CellText>of()
                : List.of(entry(cover.stamps(), Stylesheet.COVER_STAMP, Role.PARAGRAPH, parent));
        var parties = entry(upperCase(typesetter.words(cover.parties(), Stylesheet.COVER_PARTIES)), Role.PARAGRAPH,
                parent);
        var title = entry(cover.title(), Stylesheet.COVER_TITLE, Role.H1, parent);
        var subtitle = entry(cover.subtitle(), Stylesheet.COVER_SUBTITLE, Role.PARAGRAPH, parent);
        var table = parent.table(typesetter.wording().words(cover.title()));
        var facts = cover.facts().stream().map(fact -> fact(fact, table.child(Role.ROW))).toList();
        var ministries = entry(cover.ministries(), Stylesheet.BODY.in(Stylesheet.SECONDARY), Role.PARAGRAPH, parent);
        var height = typesetter.layout().textHeight();
        return List.of(Piece.of(0, height, (canvas, top) -> {
            paint(canvas, stamps, top - STAMPS_DOWN);
            var y = paint(canvas, List.of(parties, title, subtitle), top - PARTIES_DOWN);
            paintFacts(canvas, facts, Math.min(top - FACTS_DOWN, y - Stylesheet.COVER_SUBTITLE.leading()));
            paint(canvas, List.of(ministries), top - height + MINISTRIES_UP);
        }));
    }

    private static List<StyledText> upperCase(List<StyledText> words) {
        return words.stream()
                .map(one -> new StyledText(one.words().toUpperCase(one.language().locale()), one.language(),
                        one.style()))
                .toList();
    }

    private CellText entry(Phrase phrase, Style style, Role role, Tag parent) {
        return entry(typesetter.words(phrase, style), role, parent);
    }

    private CellText entry(List<StyledText> words, Role role, Tag parent) {
        var passage = typesetter.breaker().lines(words, typesetter.layout().textWidth());
        return CellText.of(passage, Marks.under(parent, role, passage));
    }

    private Row fact(Block.Fact fact, Tag row) {
        var left = typesetter.layout().left();
        var labelWidth = LABEL_WIDTH - 2 * Stylesheet.GUTTER;
        var label = typesetter.lines(fact.label(), Stylesheet.BODY.in(Stylesheet.SECONDARY), labelWidth);
        var setter = new CellSetter(typesetter, Stylesheet.BODY);
        var boxes = List.of(
                Box.of(left + Stylesheet.GUTTER, labelWidth, CellText.of(label, Marks.of(row.rowHead(), label))),
                setter.box(setter.lines(fact.value()), row.child(Role.CELL), left + LABEL_WIDTH,
                        FACTS_WIDTH - LABEL_WIDTH, false));
        return new Row(typesetter.layout(), boxes, left, left + FACTS_WIDTH, Stylesheet.RULE, Artifact.LAYOUT,
                Stylesheet.ROW_PADDING);
    }

    /// Draws entries one below the other and says where they end.
    private float paint(Canvas canvas, List<CellText> entries, float top) {
        var box = new Box(typesetter.layout().left(), typesetter.layout().textWidth(), false, entries);
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
