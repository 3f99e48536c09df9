package dialogue.render.pdf.layout;

import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.text.Passage;
import java.util.ArrayList;
import java.util.List;

/// Text over lines: a piece a line, and at least two of them on either side of a page's end.
public final class TextPieces {

    private TextPieces() {}

    /// The lines of a text.
    ///
    /// @param x of the text's left edge, in points
    public static List<Piece> pieces(Passage passage, Marks marks, float x, float gap) {
        var last = passage.lines().size() - 1;
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i <= last; i++) {
            var line = passage.lines().get(i);
            var piece = Piece.of(i == 0 ? gap : 0, passage.leading(),
                    (canvas, top) -> canvas.line(line, marks, x, top - passage.baseline()));
            pieces.add(staysWithNext(i, last) ? piece.tiedToNext() : piece);
        }
        return pieces;
    }

    /// The first line with the second, the last but one with the last.
    public static boolean staysWithNext(int line, int last) {
        return line < last && (line == 0 || line == last - 1);
    }
}
