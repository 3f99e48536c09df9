package dialogue.render.pdf.tagged;

/// A rectangle on a page, in points from its lower left corner.
public record PageArea(float left, float bottom, float right, float top) {}
