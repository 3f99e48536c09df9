package dialogue.render.pdf.page;

import dialogue.briefing.Briefing;
import dialogue.render.pdf.layout.Look;
import dialogue.render.pdf.layout.Sheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Artifact;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.text.Passage;

/// What stands at the head and the foot of each page: title, audience and marking above, marking, version and page below.
final class PageEdges {

    private static final float HEADER_DOWN = Sheet.mm(10);
    private static final float HEADER_RULE_DOWN = Sheet.mm(16);
    private static final float FOOTER_RULE_UP = Sheet.mm(15.5f);
    private static final float UNDER_RULE = 5;

    private final Typesetter typesetter;
    private final Passage title;
    private final Passage marking;
    private final Passage version;

    PageEdges(Typesetter typesetter, Briefing briefing) {
        this.typesetter = typesetter;
        this.title = passage(typesetter.wording().title(briefing));
        this.marking = passage(typesetter.wording().words(briefing.marking()));
        this.version = passage(typesetter.wording()
                .words(briefing.versionWords()));
    }

    private Passage passage(String words) {
        return typesetter.lines(words, Look.PAGE_EDGE, typesetter.sheet().textWidth());
    }

    void paintHeader(Canvas canvas) {
        var sheet = typesetter.sheet();
        text(canvas, Artifact.HEADER, title, 0, sheet.height() - HEADER_DOWN);
        paintMarking(canvas);
        rule(canvas, sheet.height() - HEADER_RULE_DOWN);
    }

    /// All that stands at the head of a cover.
    void paintMarking(Canvas canvas) {
        text(canvas, Artifact.HEADER, marking, 1, typesetter.sheet().height() - HEADER_DOWN);
    }

    void paintFooter(Canvas canvas, String page) {
        canvas.mark(Artifact.FOOTER);
        rule(canvas, FOOTER_RULE_UP);
        text(canvas, Artifact.FOOTER, marking, 0, FOOTER_RULE_UP - UNDER_RULE);
        text(canvas, Artifact.FOOTER, version, 0.5f, FOOTER_RULE_UP - UNDER_RULE);
        text(canvas, Artifact.FOOTER, passage(page), 1, FOOTER_RULE_UP - UNDER_RULE);
    }

    private void rule(Canvas canvas, float y) {
        canvas.rule(Look.RULE, Look.HAIRLINE, typesetter.sheet().left(), y, typesetter.sheet().right(), y);
    }

    /// @param at 0 for the left margin, 1 for the right one, 0.5 for the middle
    private void text(Canvas canvas, Artifact mark, Passage passage, float at, float top) {
        var sheet = typesetter.sheet();
        canvas.line(passage.lines().getFirst(), Marks.all(mark, passage),
                sheet.left() + at * (sheet.textWidth() - passage.width()), top - passage.baseline());
    }
}
