package dialogue.render.pdf.page;

import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.render.pdf.block.HeadingPieces;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Box;
import dialogue.render.pdf.layout.CellText;
import dialogue.render.pdf.layout.Row;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.PageArea;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import java.util.ArrayList;
import java.util.List;

/// The table of contents: each section with its page, together a link.
record ContentsPieces(Typesetter typesetter) {

    private static final float GAP = 10;
    private static final float NUMBER_WIDTH = 30;

    /// @param firstPages of the sections, counted from 1
    List<Piece> pieces(List<Section> sections, List<Integer> firstPages, Tag parent) {
        var pieces = new ArrayList<>(new HeadingPieces(typesetter).bookmarked(1, Phrase.say("page.contents"), parent));
        var contents = parent.child(Role.CONTENTS);
        for (var i = 0; i < sections.size(); i++) {
            pieces.add(entry(sections.get(i), firstPages.get(i), contents, i == 0 ? GAP : 0));
        }
        return pieces;
    }

    private Piece entry(Section section, int page, Tag contents, float gap) {
        var layout = typesetter.layout();
        var width = layout.textWidth() - NUMBER_WIDTH;
        var link = contents.child(Role.CONTENTS_ITEM).child(Role.REFERENCE).child(Role.LINK);
        var title = typesetter.lines(section.title(), Stylesheet.BODY, width);
        var number = typesetter.line(Integer.toString(page), Stylesheet.BODY.in(Stylesheet.SECONDARY));
        var row = Row.across(layout, List.of(
                Box.of(layout.left(), width, CellText.of(title, Marks.under(link, Role.SPAN, title))),
                new Box(layout.left() + width, NUMBER_WIDTH, true,
                        List.of(CellText.of(number, Marks.under(link, Role.SPAN, number))))),
                Stylesheet.RULE);
        var words = typesetter.wording().words(section.title());
        return Piece.of(gap, row.height(), (canvas, top) -> {
            row.paint(canvas, top);
            canvas.link(link, words, new PageArea(layout.left(), top - row.height(), layout.right(), top), page);
        });
    }
}
