package dialogue.render.pdf.page;

import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Section.Part;
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

/// The table of contents: each section with its page, together a link; the pillars stand one level below an entry of their own.
record ContentsPieces(Typesetter typesetter) {

    private static final float GAP = 10;
    private static final float NUMBER_WIDTH = 30;
    private static final float INDENT = 14;

    /// @param firstPages of the sections, counted from 1
    List<Piece> pieces(List<Section> sections, List<Integer> firstPages, Tag parent) {
        var pieces = new ArrayList<>(new HeadingPieces(typesetter).bookmarked(1, Phrase.say("page.contents"), parent));
        var contents = parent.child(Role.CONTENTS);
        var pillars = contents;
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var isPillar = section.part() == Part.PILLAR;
            if (isPillar && pillars.equals(contents)) {
                var item = contents.child(Role.CONTENTS_ITEM);
                pieces.add(entry(Phrase.say("page.contents.pillars"), firstPages.get(i), item, 0, 0).tiedToNext());
                pillars = item.child(Role.CONTENTS);
            }
            pieces.add(entry(section.title(), firstPages.get(i),
                    (isPillar ? pillars : contents).child(Role.CONTENTS_ITEM), isPillar ? INDENT : 0,
                    i == 0 ? GAP : 0));
        }
        return pieces;
    }

    private Piece entry(Phrase title, int page, Tag item, float indent, float gap) {
        var layout = typesetter.layout();
        var width = layout.textWidth() - NUMBER_WIDTH - indent;
        var link = item.child(Role.REFERENCE).child(Role.LINK);
        var lines = typesetter.lines(title, Stylesheet.BODY, width);
        var number = typesetter.line(Integer.toString(page), Stylesheet.BODY.in(Stylesheet.SECONDARY));
        var row = Row.across(layout, List.of(
                Box.of(layout.left() + indent, width, CellText.of(lines, Marks.under(link, Role.SPAN, lines))),
                new Box(layout.right() - NUMBER_WIDTH, NUMBER_WIDTH, true,
                        List.of(CellText.of(number, Marks.under(link, Role.SPAN, number))))),
                Stylesheet.RULE);
        var words = typesetter.wording().words(title);
        return Piece.of(gap, row.height(), (canvas, top) -> {
            row.paint(canvas, top);
            canvas.link(link, words, new PageArea(layout.left(), top - row.height(), layout.right(), top), page);
        });
    }
}
