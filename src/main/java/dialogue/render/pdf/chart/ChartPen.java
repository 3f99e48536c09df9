package dialogue.render.pdf.chart;

import dialogue.plan.Status;
import dialogue.render.Hatch;
import dialogue.render.Palette;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.PageArea;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Passage;
import java.awt.Color;
import java.util.Optional;

/// Draws the bars of a chart; everything is part of its figure.
record ChartPen(Typesetter typesetter, Canvas canvas, Tag figure) {

    private static final float BAR = 15;
    /// The white between two segments.
    private static final float BETWEEN = 0.8f;
    /// What a hatch leaves free beside a count, and how high.
    private static final float CLEAR = 2.2f;
    private static final float CLEARING = 11;

    /// Draws words whose middle stands at a height.
    void label(Passage words, float x, float middle) {
        var top = middle + words.height() / 2;
        for (var line : words.lines()) {
            canvas.line(line, Marks.all(figure, words), x, top - words.baseline());
            top -= words.leading();
        }
    }

    /// Draws a part of a bar in its status' fill and hatch with its count.
    void segment(Status status, String count, float x, float width, float middle) {
        new Swatch(canvas, part(x, width, middle)).paint(status);
        fitting(count, Stylesheet.of(Palette.on(status)), width).ifPresent(words -> {
            var left = centred(words, x, width);
            if (Hatch.of(status) != Hatch.NONE) {
                canvas.rectangle(Stylesheet.of(Palette.fill(status)), left - CLEAR, middle - CLEARING / 2,
                        words.width() + 2 * CLEAR, CLEARING);
            }
            label(words, left, middle);
        });
    }

    /// Draws the part of a bar that is not reported.
    void outline(String count, float x, float width, float middle) {
        new Swatch(canvas, part(x, width, middle)).paintUnreported();
        fitting(count, Stylesheet.INK, width).ifPresent(words -> label(words, centred(words, x, width), middle));
    }

    private static PageArea part(float x, float width, float middle) {
        return new PageArea(x, middle - BAR / 2, x + width - BETWEEN, middle + BAR / 2);
    }

    /// A part too narrow for its count goes without; the text alternative still holds it.
    private Optional<Passage> fitting(String count, Color colour, float width) {
        return Optional.of(typesetter.line(count, Stylesheet.TABLE.in(colour)))
                .filter(words -> words.width() <= width - BETWEEN);
    }

    private static float centred(Passage words, float x, float width) {
        return x + (width - BETWEEN - words.width()) / 2;
    }
}
