package dialogue.render.pdf.layout;

import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Mark;
import java.util.List;

/// A cell with its lines, one text below the other, at its place across the page.
///
/// @param x of the text's left edge, in points like `width`
/// @param right true where lines end at the right edge
/// @param skipped how many lines are left free over the first one
public record Box(float x, float width, boolean right, List<CellText> texts, int skipped) {

    public Box(float x, float width, boolean right, List<CellText> texts) {
        this(x, width, right, texts, 0);
    }

    public static Box of(float x, float width, CellText text) {
        return new Box(x, width, false, List.of(text));
    }

    /// The same as part of something else.
    Box as(Mark mark) {
        return new Box(x, width, right, texts.stream().map(text -> text.as(mark)).toList(), skipped);
    }

    public float height() {
        var height = 0.0;
        for (var text : texts) {
            height += text.height();
        }
        return over() + (float) height;
    }

    /// The same below some lines.
    public Box below(int lines) {
        return new Box(x, width, right, texts, lines);
    }

    public int lines() {
        return skipped + texts.stream().mapToInt(CellText::lines).sum();
    }

    float leading() {
        var leading = 0f;
        for (var text : texts) {
            leading = Math.max(leading, text.passage().leading());
        }
        return leading;
    }

    private float over() {
        return skipped == 0 ? 0 : skipped * leading();
    }

    /// Draws all lines, the first one under `top`.
    public void paint(Canvas canvas, float top) {
        var y = top - over();
        for (var text : texts) {
            for (var line = 0; line < text.lines(); line++) {
                paint(canvas, text, line, y);
                y -= text.passage().leading();
            }
        }
    }

    /// Draws one line, counted over all texts; none where there are fewer.
    void paintLine(Canvas canvas, int index, float top) {
        var line = index - skipped;
        for (var text : texts) {
            if (line >= 0 && line < text.lines()) {
                paint(canvas, text, line, top);
                return;
            }
            line -= text.lines();
        }
    }

    private void paint(Canvas canvas, CellText text, int line, float top) {
        var slack = right ? width - text.passage().lines().get(line).width() : 0;
        text.paint(canvas, line, x, top, slack);
    }
}
