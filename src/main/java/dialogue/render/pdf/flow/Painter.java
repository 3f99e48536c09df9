package dialogue.render.pdf.flow;

import dialogue.render.pdf.tagged.Canvas;

/// Draws a piece whose top edge lies `top` points over the page's lower edge.
@FunctionalInterface
public interface Painter {

    void paint(Canvas canvas, float top);
}
