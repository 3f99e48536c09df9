package dialogue.render.pdf.block;

import dialogue.briefing.Phrase;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.TextPieces;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Passage;
import dialogue.render.pdf.text.Style;
import java.util.ArrayList;
import java.util.List;

/// A heading: never the last thing on a page.
public record HeadingPieces(Typesetter typesetter) {

    private static final String ASIDE = " ·\u00A0";

    public List<Piece> pieces(int level, Phrase phrase, Tag parent) {
        var passage = typesetter.lines(phrase, style(level), typesetter.layout().textWidth());
        return pieces(passage, Role.heading(level), gap(level), parent);
    }

    /// A heading that a bookmark leads to.
    public List<Piece> bookmarked(int level, Phrase phrase, Tag parent) {
        var pieces = new ArrayList<>(pieces(level, phrase, parent));
        var words = typesetter.wording().words(phrase);
        pieces.set(0, pieces.getFirst().before((canvas, top) -> canvas.bookmark(level, words, top)));
        return pieces;
    }

    /// The heading of a card: its title, a bookmark, with a remark behind it.
    public List<Piece> card(Phrase title, Phrase aside, Tag parent) {
        var words = new ArrayList<>(typesetter.words(title, Stylesheet.ITEM));
        if (!aside.isEmpty()) {
            words.addAll(typesetter.words(ASIDE, Stylesheet.SMALL));
            words.addAll(typesetter.words(aside, Stylesheet.SMALL));
        }
        var passage = typesetter.breaker().lines(words, typesetter.layout().textWidth());
        var pieces = new ArrayList<>(pieces(passage, Role.H2, gap(3), parent));
        var bookmark = typesetter.wording().words(title);
        pieces.set(0, pieces.getFirst().before((canvas, top) -> canvas.bookmark(2, bookmark, top)));
        return pieces;
    }

    private List<Piece> pieces(Passage passage, Role role, float gap, Tag parent) {
        return TextPieces.pieces(passage, Marks.under(parent, role, passage), typesetter.layout().left(), gap).stream()
                .map(Piece::tiedToNext).toList();
    }

    private static float gap(int level) {
        return switch (level) {
            case 1 -> 20;
            case 2 -> 14;
            default -> 9;
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
