package dialogue.render.pdf.layout;

import dialogue.plan.Audience;

/// The paper and its text area, in points from the lower left corner: margins of 24 mm at the top, 20 mm at the sides and the foot.
///
/// @param width of the paper, like `height`
public record PageLayout(float width, float height) {

    private static final PageLayout A4 = new PageLayout(595.276f, 841.89f);
    private static final PageLayout LETTER = new PageLayout(612, 792);

    /// A4, but Letter for what is printed in Canada only.
    public static PageLayout of(Audience audience) {
        return switch (audience) {
            case JOINT, KOREA -> A4;
            case CANADA -> LETTER;
        };
    }

    public static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    public float left() {
        return mm(20);
    }

    public float right() {
        return width - mm(20);
    }

    public float top() {
        return height - mm(24);
    }

    public float textWidth() {
        return right() - left();
    }

    public float textHeight() {
        return top() - mm(20);
    }
}
