package dialogue.render.pdf.page;

import dialogue.briefing.Section;
import dialogue.render.pdf.flow.Paginator;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Tag;
import java.util.List;

/// A section that stands on one page where it fits, set tighter, and tighter still, where it does not; where it is too long even so, it goes on, set tighter.
/// Nothing of it is cut: the same matters would not fit in every language.
record OnePage(Typesetter typesetter) {

    /// Nothing is set a tenth as high: what takes more pages set loose never fits on one, and is not tried tighter.
    private static final int HOPELESS = 16;

    List<Piece> pieces(Section section, Tag document) {
        var one = this;
        for (var degree = 0; degree < Typesetter.DEGREES; degree++) {
            var pages = one.pages(section);
            if (pages == 1) {
                return one.set(section, document);
            }
            if (pages > HOPELESS) {
                break;
            }
            one = new OnePage(one.typesetter.tightened());
        }
        return new OnePage(typesetter.tightened()).set(section, document);
    }

    private List<Piece> set(Section section, Tag document) {
        var pieces = new SectionPieces(typesetter).pieces(section, document);
        return typesetter.tight() ? pieces.stream().map(Piece::closer).toList() : pieces;
    }

    /// Tried on a structure of its own, so that the document's shows only what is drawn.
    private int pages(Section section) {
        return Paginator.paginate(set(section, Tag.document(typesetter.language())), typesetter.layout().textHeight())
                .size();
    }
}
