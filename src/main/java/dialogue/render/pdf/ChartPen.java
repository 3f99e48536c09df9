package dialogue.render.pdf;

import dialogue.plan.Status;
import dialogue.render.pdf.tagged.Area;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Passage;
import dialogue.render.pdf.tagged.Tag;
import java.awt.Color;

/// Draws the bars of a chart; everything is part of its figure.
record ChartPen(Typesetter typesetter, Canvas canvas, Tag figure) {

    private static final float BAR = 15;
    /// The white between two segments.
    private static final float BETWEEN = 0.8f;

    /// Draws words whose middle stands at a height.
    void label(Passage words, float x, float middle) {
        var top = middle + words.height() / 2;
        for (var line : words.lines()) {
            canvas.line(line, Marks.all(figure, words), x, top - words.baseline());
            top -= words.leading();
        }
    }

    /// Draws a part of a bar in its status' colour with its count.
    void segment(Status status, String count, float x, float width, float middle) {
        canvas.rectangle(Look.colour(status), x, middle - BAR / 2, width - BETWEEN, BAR);
        count(count, Look.on(status), x, width, middle);
    }

    /// Draws the part of a bar that is not reported.
    void outline(String count, float x, float width, float middle) {
        var half = BETWEEN / 2;
        canvas.frame(Look.OPEN, BETWEEN, new Area(x + half, middle - BAR / 2 + half, x + width - BETWEEN - half,
                middle + BAR / 2 - half));
        count(count, Look.INK, x, width, middle);
    }

    /// A part too narrow for its count goes without; the text alternative still holds it.
    private void count(String count, Color colour, float x, float width, float middle) {
        var words = typesetter.line(count, Look.TABLE.in(colour));
        if (words.width() <= width - BETWEEN) {
            label(words, x + (width - BETWEEN - words.width()) / 2, middle);
        }
    }
}
