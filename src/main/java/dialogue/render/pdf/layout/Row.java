package dialogue.render.pdf.layout;

import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.tagged.Artifact;
import dialogue.render.pdf.tagged.Canvas;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/// Cells beside each other with a rule below. A row stays on one page unless it is higher than a fifth of one; then it breaks between lines.
///
/// @param left of the rule, like `right` in points
/// @param rule the colour of the rule
/// @param mark of the rule
/// @param padding over and under the text, in points
public record Row(PageLayout layout, List<Box> boxes, float left, float right, Color rule, Artifact mark,
        float padding) {

    /// In parts of a page: what stays together may leave that much of it blank.
    private static final float HIGH = 0.2f;

    /// A row whose rule goes from margin to margin.
    public static Row across(PageLayout layout, List<Box> boxes, Color rule) {
        return new Row(layout, boxes, layout.left(), layout.right(), rule, Artifact.LAYOUT, Stylesheet.ROW_PADDING);
    }

    /// The same with less room over and under its text where the page is short of it.
    public Row on(Typesetter typesetter) {
        return new Row(layout, boxes, left, right, rule, mark, typesetter.padding(padding));
    }

    /// The same once more, for the eye only.
    public Row repeated() {
        var silent = boxes.stream().map(box -> box.as(Artifact.REPEATED)).toList();
        return new Row(layout, silent, left, right, rule, Artifact.REPEATED, padding);
    }

    public float height() {
        return 2 * padding + (float) boxes.stream().mapToDouble(Box::height).max().orElse(0);
    }

    public Piece piece(float gap) {
        return Piece.of(gap, height(), this::paint);
    }

    public List<Piece> pieces(float gap) {
        return breaks() ? slices(gap) : List.of(piece(gap));
    }

    /// Whether it is too high to be drawn as a whole.
    public boolean breaks() {
        return height() > layout.textHeight() * HIGH;
    }

    public void paint(Canvas canvas, float top) {
        boxes.forEach(box -> box.paint(canvas, top - padding));
        paintRule(canvas, top - height());
    }

    /// A piece a line; the first two and the last two stay together.
    private List<Piece> slices(float gap) {
        var count = boxes.stream().mapToInt(Box::lines).max().orElse(0);
        var leading = (float) boxes.stream().mapToDouble(Box::leading).max().orElse(0);
        var slices = new ArrayList<Piece>();
        for (var line = 0; line < count; line++) {
            var slice = slice(line, count - 1, leading, gap);
            slices.add(TextPieces.staysWithNext(line, count - 1) ? slice.tiedToNext() : slice);
        }
        return slices;
    }

    private Piece slice(int line, int last, float leading, float gap) {
        var over = line == 0 ? padding : 0;
        var height = over + leading + (line == last ? padding : 0);
        return Piece.of(line == 0 ? gap : 0, height, (canvas, top) -> {
            boxes.forEach(box -> box.paintLine(canvas, line, top - over));
            if (line == last) {
                paintRule(canvas, top - height);
            }
        });
    }

    private void paintRule(Canvas canvas, float y) {
        canvas.mark(mark);
        canvas.rule(rule, Stylesheet.HAIRLINE, left, y, right, y);
    }
}
