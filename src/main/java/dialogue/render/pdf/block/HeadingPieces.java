package dialogue.render.pdf.block;

import dialogue.briefing.Phrase;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.TextPieces;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Style;
import java.util.ArrayList;
import java.util.List;

/// A heading: never the last thing on a page.
public record HeadingPieces(Typesetter typesetter) {

    public List<Piece> pieces(int level, Phrase phrase, Tag parent) {
        var passage = typesetter.lines(phrase, style(level), typesetter.layout().textWidth());
        var marks = Marks.under(parent, Role.heading(level), passage);
        return TextPieces.pieces(passage, marks, typesetter.layout().left(), gap(level)).stream()
                .map(Piece::tiedToNext).toList();
    }

    /// A heading that a bookmark leads to.
    public List<Piece> bookmarked(int level, Phrase phrase, Tag parent) {
        var pieces = new ArrayList<>(pieces(level, phrase, parent));
        var words = typesetter.wording().words(phrase);
        pieces.set(0, pieces.getFirst().before((canvas, top) -> canvas.bookmark(level, words, top)));
        return pieces;
    }

    private static float gap(int level) {
        return switch (level) {
            case 1 -> 30;
            case 2 -> 18;
            default -> 12;
        };
    }

    private static Style style(int level) {
        return switch (level) {
            case 1 -> Stylesheet.TITLE;
            case 2 -> Stylesheet.SECTION;
            default -> Stylesheet.ITEM;
        };
    }
}
