package dialogue.render.pdf.flow;

import dialogue.render.pdf.tagged.Canvas;
import java.util.List;

/// The pieces of one page.
public final class Page {

    private final List<Placed> pieces;

    /// A piece at its place.
    ///
    /// @param offset of its top from the top of the page's text area, in points
    record Placed(Piece piece, float offset) {}

    Page(List<Placed> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    List<Placed> pieces() {
        return pieces;
    }

    /// True if this very piece stands on this page, and not only one that looks the same.
    public boolean holds(Piece piece) {
        return pieces.stream().anyMatch(placed -> placed.piece().equals(piece));
    }

    /// True if this very piece is the first one below what is repeated.
    public boolean beginsWith(Piece piece) {
        return !pieces.isEmpty() && pieces.getFirst().piece().equals(piece);
    }

    /// Draws the pieces from the top of the text area downwards.
    public void paint(Canvas canvas, float top) {
        pieces.forEach(placed -> placed.piece().painter().paint(canvas, top - placed.offset()));
    }
}
