package dialogue.render.pdf.page;

import dialogue.briefing.Section;
import dialogue.render.pdf.flow.Paginator;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Tag;
import java.util.List;
import java.util.stream.Stream;

/// A section that stands on one page where it fits, set tighter, and tighter still, where it does not; where it is too long even so, it goes on, set tighter.
/// Nothing of it is cut: the same matters would not fit in every language.
record OnePage(Typesetter typesetter) {

    List<Piece> pieces(Section section, Tag document) {
        return Stream.iterate(typesetter, Typesetter::tightened).limit(Typesetter.DEGREES).map(OnePage::new)
                .filter(one -> one.fits(section)).findFirst().orElse(new OnePage(typesetter.tightened()))
                .set(section, document);
    }

    private List<Piece> set(Section section, Tag document) {
        var pieces = new SectionPieces(typesetter).pieces(section, document);
        return typesetter.tight() ? pieces.stream().map(Piece::closer).toList() : pieces;
    }

    /// Tried on a structure of its own, so that the document's shows only what is drawn.
    private boolean fits(Section section) {
        return Paginator.paginate(set(section, Tag.document(typesetter.language())), typesetter.layout().textHeight())
                .size() == 1;
    }
}
