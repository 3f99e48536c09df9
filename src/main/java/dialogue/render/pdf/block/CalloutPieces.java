package dialogue.render.pdf.block;

import dialogue.briefing.Block;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.TextPieces;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Artifact;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Passage;
import java.util.ArrayList;
import java.util.List;

/// A box: a wash with a bar where the parties differ, a dashed outline where the text is internal. It is drawn line by line, so that a
/// long one may go on overleaf.
public record CalloutPieces(Typesetter typesetter) {

    private static final float GAP = 8;
    private static final float DASH = 1.7f;
    private static final float DASH_GAP = 1.2f;
    /// A multiple of a dash and its gap, like the leading of body text, so that the dashes of consecutive lines join.
    private static final float PADDING = 2 * (DASH + DASH_GAP);
    private static final float OUTLINE = 0.8f;
    private static final float BAR = 2;
    private static final float INSET = 12;

    public List<Piece> pieces(Block.Callout callout, Tag parent) {
        var words = new ArrayList<>(typesetter.words(callout.title(), Stylesheet.BODY.strong()));
        words.addAll(typesetter.words(" ", Stylesheet.BODY));
        words.addAll(typesetter.words(callout.phrase(), Stylesheet.BODY));
        var passage = typesetter.breaker().lines(words, typesetter.layout().textWidth() - 2 * INSET);
        var marks = Marks.under(parent, Role.PARAGRAPH, passage);
        var last = passage.lines().size() - 1;
        var pieces = new ArrayList<Piece>();
        for (var line = 0; line <= last; line++) {
            var piece = piece(callout.kind(), passage, marks, line);
            pieces.add(TextPieces.staysWithNext(line, last) ? piece.tiedToNext() : piece);
        }
        return pieces;
    }

    private Piece piece(Block.Callout.Kind kind, Passage passage, Marks marks, int line) {
        var first = line == 0;
        var last = line == passage.lines().size() - 1;
        var over = first ? PADDING : 0;
        var height = over + passage.leading() + (last ? PADDING : 0);
        return Piece.of(first ? GAP : 0, height, (canvas, top) -> {
            canvas.mark(Artifact.LAYOUT);
            switch (kind) {
                case DIFFERENCE -> wash(canvas, top, height);
                case INTERNAL -> outline(canvas, top, height, first, last);
            }
            canvas.line(passage.lines().get(line), marks, typesetter.layout().left() + INSET,
                    top - over - passage.baseline());
        });
    }

    private void wash(Canvas canvas, float top, float height) {
        var layout = typesetter.layout();
        canvas.rectangle(Stylesheet.WASH, layout.left(), top - height, layout.textWidth(), height);
        canvas.rectangle(Stylesheet.ACCENT, layout.left(), top - height, BAR, height);
    }

    private void outline(Canvas canvas, float top, float height, boolean first, boolean last) {
        var left = typesetter.layout().left();
        var right = typesetter.layout().right();
        canvas.dash(DASH, DASH_GAP);
        canvas.rule(Stylesheet.ALERT, OUTLINE, left, top, left, top - height);
        canvas.rule(Stylesheet.ALERT, OUTLINE, right, top, right, top - height);
        if (first) {
            canvas.rule(Stylesheet.ALERT, OUTLINE, left, top, right, top);
        }
        if (last) {
            canvas.rule(Stylesheet.ALERT, OUTLINE, left, top - height, right, top - height);
        }
        canvas.dash(0, 0);
    }
}
