package dialogue.render.pdf.chart;

import dialogue.plan.Status;
import dialogue.render.Hatch;
import dialogue.render.Palette;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.tagged.Canvas;
import dialogue.render.pdf.tagged.PageArea;
import java.awt.Color;

/// A piece of a bar in a status' fill and hatch, or dashed around what nobody reports.
record Swatch(Canvas canvas, PageArea area) {

    private static final float LINE = 0.7f;
    /// From one line of a hatch to the next.
    private static final float STEP = 3;

    void paint(Status status) {
        canvas.rectangle(Stylesheet.of(Palette.fill(status)), area.left(), area.bottom(), width(), height());
        var lines = Stylesheet.of(Palette.lines(status));
        switch (Hatch.of(status)) {
            case NONE -> {
            }
            case HOLLOW -> frame(lines);
            case RISING -> slanted(lines, true);
            case FALLING -> slanted(lines, false);
            case UPRIGHT -> {
                for (var x = area.left() + STEP / 2; x < area.right(); x += STEP) {
                    canvas.rule(lines, LINE, x, area.bottom(), x, area.top());
                }
            }
        }
    }

    void paintUnreported() {
        canvas.dash(2, 1.5f);
        frame(Stylesheet.SECONDARY);
        canvas.dash(0, 0);
    }

    private void frame(Color colour) {
        var half = LINE / 2;
        canvas.frame(colour, LINE,
                new PageArea(area.left() + half, area.bottom() + half, area.right() - half, area.top() - half));
    }

    /// Lines at 45 degrees, each cut where it leaves the area.
    private void slanted(Color colour, boolean rising) {
        for (var foot = area.left() - height() + STEP; foot < area.right(); foot += 1.4f * STEP) {
            var from = Math.max(area.left(), foot);
            var to = Math.min(area.right(), foot + height());
            canvas.rule(colour, LINE, from, at(from - foot, rising), to, at(to - foot, rising));
        }
    }

    private float at(float climbed, boolean rising) {
        return rising ? area.bottom() + climbed : area.top() - climbed;
    }

    private float width() {
        return area.right() - area.left();
    }

    private float height() {
        return area.top() - area.bottom();
    }
}
