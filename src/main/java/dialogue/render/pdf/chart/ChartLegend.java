package dialogue.render.pdf.chart;

import dialogue.plan.Status;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.PageArea;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the chart's fills and hatches mean: each status with its own, and a dashed outline for what is not reported.
final class ChartLegend {

    private static final float OVER = 3;
    private static final float BETWEEN = 10;
    private static final float SIDE = 8;

    private final Typesetter typesetter;
    private final List<Item> items = new ArrayList<>();

    /// @param status null for what is not reported
    /// @param line from 0
    private record Item(@Nullable Status status, Passage words, float x, int line) {

        float right() {
            return x + Stylesheet.SHAPE_INDENT + words.width();
        }
    }

    ChartLegend(Typesetter typesetter, boolean unreported) {
        this.typesetter = typesetter;
        for (var status : Status.values()) {
            add(status, "status." + status.key());
        }
        if (unreported) {
            add(null, "unreported");
        }
    }

    /// Puts the next item behind the last one, or on a line of its own where there is no room.
    private void add(@Nullable Status status, String key) {
        var words = typesetter.line(typesetter.wording().say(key), Stylesheet.SMALL);
        if (items.isEmpty()) {
            items.add(new Item(status, words, 0, 0));
            return;
        }
        var last = items.getLast();
        var behind = new Item(status, words, last.right() + BETWEEN, last.line());
        items.add(behind.right() <= typesetter.layout().textWidth()
                ? behind
                : new Item(status, words, 0, last.line() + 1));
    }

    float height() {
        return OVER + (items.getLast().line() + 1) * Stylesheet.SMALL.leading();
    }

    /// Draws the items on lines that end at the height `bottom`.
    void paint(Canvas canvas, Tag figure, float bottom) {
        for (var item : items) {
            var x = typesetter.layout().left() + item.x();
            var top = bottom + height() - OVER - item.line() * Stylesheet.SMALL.leading();
            paintSwatch(canvas, item.status(), x, top - Stylesheet.SMALL.leading() / 2);
            canvas.line(item.words().lines().getFirst(), Marks.all(figure, item.words()), x + Stylesheet.SHAPE_INDENT,
                    top - item.words().baseline());
        }
    }

    private static void paintSwatch(Canvas canvas, @Nullable Status status, float x, float middle) {
        var swatch = new Swatch(canvas, new PageArea(x, middle - SIDE / 2, x + SIDE, middle + SIDE / 2));
        if (status == null) {
            swatch.paintUnreported();
        } else {
            swatch.paint(status);
        }
    }
}
