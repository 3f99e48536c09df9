package dialogue.render.pdf.page;

import dialogue.briefing.Briefing;
import dialogue.briefing.Phrase;
import dialogue.render.pdf.layout.PageLayout;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Artifact;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.text.Passage;

/// What stands at the head and the foot of each page: title, audience, chapter and marking above, marking, version and page below.
final class PageEdges {

    private static final float HEADER_DOWN = PageLayout.mm(7.5f);
    private static final float HEADER_RULE_DOWN = PageLayout.mm(16);
    private static final float FOOTER_RULE_UP = PageLayout.mm(15.5f);
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
        return typesetter.lines(words, Stylesheet.PAGE_EDGE, typesetter.layout().textWidth());
    }

    /// @param chapter what stands at the top of the page; may be empty
    void paintHeader(Canvas canvas, Phrase chapter) {
        var layout = typesetter.layout();
        text(canvas, Artifact.HEADER, title, 0, layout.height() - HEADER_DOWN);
        if (!chapter.isEmpty()) {
            text(canvas, Artifact.HEADER, passage(typesetter.wording().words(chapter)), 0,
                    layout.height() - HEADER_DOWN - title.leading());
        }
        paintMarking(canvas);
        rule(canvas, layout.height() - HEADER_RULE_DOWN);
    }

    /// All that stands at the head of a cover.
    void paintMarking(Canvas canvas) {
        text(canvas, Artifact.HEADER, marking, 1, typesetter.layout().height() - HEADER_DOWN);
    }

    void paintFooter(Canvas canvas, String page) {
        canvas.mark(Artifact.FOOTER);
        rule(canvas, FOOTER_RULE_UP);
        text(canvas, Artifact.FOOTER, marking, 0, FOOTER_RULE_UP - UNDER_RULE);
        text(canvas, Artifact.FOOTER, version, middle(), FOOTER_RULE_UP - UNDER_RULE);
        text(canvas, Artifact.FOOTER, passage(page), 1, FOOTER_RULE_UP - UNDER_RULE);
    }

    /// Where the version stands: in the middle, or behind a marking that is longer than that.
    private float middle() {
        var room = typesetter.layout().textWidth() - version.width();
        return Math.max(0.5f, (marking.width() + Stylesheet.GUTTER) / room);
    }

    private void rule(Canvas canvas, float y) {
        canvas.rule(Stylesheet.RULE, Stylesheet.HAIRLINE, typesetter.layout().left(), y, typesetter.layout().right(),
                y);
    }

    /// @param at 0 for the left margin, 1 for the right one, 0.5 for the middle
    private void text(Canvas canvas, Artifact mark, Passage passage, float at, float top) {
        var layout = typesetter.layout();
        canvas.line(passage.lines().getFirst(), Marks.all(mark, passage),
                layout.left() + at * (layout.textWidth() - passage.width()), top - passage.baseline());
    }
}
