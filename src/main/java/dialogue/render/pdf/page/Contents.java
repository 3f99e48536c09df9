package dialogue.render.pdf.page;

import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.render.pdf.block.HeadingPieces;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Box;
import dialogue.render.pdf.layout.Entry;
import dialogue.render.pdf.layout.Look;
import dialogue.render.pdf.layout.Row;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Area;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import java.util.ArrayList;
import java.util.List;

/// The table of contents: each section with its page, together a link.
record Contents(Typesetter typesetter) {

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
        var sheet = typesetter.sheet();
        var width = sheet.textWidth() - NUMBER_WIDTH;
        var link = contents.child(Role.CONTENTS_ITEM).child(Role.REFERENCE).child(Role.LINK);
        var title = typesetter.lines(section.title(), Look.BODY, width);
        var number = typesetter.line(Integer.toString(page), Look.BODY.in(Look.SECONDARY));
        var row = Row.across(sheet, List.of(
                Box.of(sheet.left(), width, Entry.of(title, Marks.under(link, Role.SPAN, title))),
                new Box(sheet.left() + width, NUMBER_WIDTH, true,
                        List.of(Entry.of(number, Marks.under(link, Role.SPAN, number))))),
                Look.RULE);
        var words = typesetter.wording().words(section.title());
        return Piece.of(gap, row.height(), (canvas, top) -> {
            row.paint(canvas, top);
            canvas.link(link, words, new Area(sheet.left(), top - row.height(), sheet.right(), top), page);
        });
    }
}
