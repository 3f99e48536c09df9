package dialogue.render.pdf.layout;

import dialogue.plan.Status;
import dialogue.render.Palette;
import dialogue.render.pdf.tagged.Canvas;

/// The shape of each status, which tells it apart without colour: ● ▶ ▲ ■ ○ and two bars.
final class StatusShape {

    /// Half of a shape's height.
    private static final float HALF = 3.4f;

    private StatusShape() {}

    /// Draws a shape whose left edge is at `x` and whose middle is at `y`; it is less than 8 points wide.
    static void paint(Canvas canvas, Status status, float x, float y) {
        var colour = Stylesheet.of(Palette.shape(status));
        switch (status) {
            case COMPLETED -> canvas.disc(colour, x + HALF, y, HALF);
            case ON_TRACK -> canvas.polygon(colour, x, y + HALF, x + 2 * HALF, y, x, y - HALF);
            case AT_RISK -> canvas.polygon(colour, x, y - HALF, x + HALF, y + HALF, x + 2 * HALF, y - HALF);
            case DELAYED -> canvas.rectangle(colour, x + 0.3f, y - HALF + 0.3f, 2 * HALF - 0.6f, 2 * HALF - 0.6f);
            case NOT_STARTED -> canvas.ring(colour, 0.9f, x + HALF, y, HALF - 0.4f);
            case SUSPENDED -> {
                canvas.rectangle(colour, x + 0.4f, y - HALF, 2.3f, 2 * HALF);
                canvas.rectangle(colour, x + 4.1f, y - HALF, 2.3f, 2 * HALF);
            }
        }
    }
}
