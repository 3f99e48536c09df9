package dialogue.render.pdf.flow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that is drawn on one page as a whole.
///
/// @param gap white space over it, in points; dropped at a page's top
/// @param height in points, without the gap
/// @param tied true where the next piece must stand on the same page
/// @param repeated what is drawn over it again where it begins a page, such as a table's head; may be null
public record Piece(float gap, float height, boolean tied, Painter painter, @Nullable Piece repeated) {

    public static Piece of(float gap, float height, Painter painter) {
        return new Piece(gap, height, false, painter, null);
    }

    /// The same piece, kept on one page with the next.
    public Piece tiedToNext() {
        return new Piece(gap, height, true, painter, repeated);
    }

    /// The same piece with a third of the white space over it.
    public Piece closer() {
        return new Piece(gap / 3, height, tied, painter, repeated);
    }

    /// The same piece with something drawn before it at the same place.
    public Piece before(Painter first) {
        return new Piece(gap, height, tied, (canvas, top) -> {
            first.paint(canvas, top);
            painter.paint(canvas, top);
        }, repeated);
    }

    /// The same piece with a head that is drawn over it where it begins a page.
    public Piece under(Piece head) {
        return new Piece(gap, height, tied, painter, head);
    }

    Optional<Piece> head() {
        return Optional.ofNullable(repeated);
    }
}
