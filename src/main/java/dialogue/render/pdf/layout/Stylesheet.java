package dialogue.render.pdf.layout;

import dialogue.briefing.Line;
import dialogue.render.Palette;
import dialogue.render.pdf.text.Style;
import java.awt.Color;

/// Sizes, colours and distances of the whole document, in points.
public final class Stylesheet {

    public static final Color INK = of(Palette.INK);
    public static final Color SECONDARY = of(Palette.SECONDARY);
    public static final Color RULE = of(Palette.RULE);
    public static final Color WASH = of(Palette.WASH);
    public static final Color ACCENT = of(Palette.ACCENT);
    public static final Color GOOD = of(Palette.GREEN);
    public static final Color ALERT = of(Palette.RED);

    public static final Style COVER_STAMP = new Style(true, 20, 29, ALERT, 2);
    public static final Style COVER_PARTIES = new Style(false, 10, 16, SECONDARY, 0.6f);
    public static final Style COVER_TITLE = new Style(true, 33, 46, ACCENT, 0);
    public static final Style COVER_SUBTITLE = style(false, 14.5f, INK);
    public static final Style TITLE = style(true, 20, ACCENT);
    public static final Style SECTION = style(true, 13, ACCENT);
    public static final Style ITEM = style(true, 10.5f, INK);
    public static final Style LEAD = style(false, 10.5f, SECONDARY);
    public static final Style BODY = style(false, 10, INK);
    public static final Style NUMERAL = new Style(true, 13, 14.5f, ACCENT, 0);
    public static final Style TABLE = new Style(false, 8, 10.2f, INK, 0);
    public static final Style SMALL = TABLE.in(SECONDARY);
    public static final Style FIGURE = new Style(true, 20, 25, INK, 0);
    public static final Style PAGE_EDGE = style(false, 8, SECONDARY);

    /// Between columns of text, and between text and the edge of its cell.
    public static final float GUTTER = 4;
    /// Over and under the text of a row.
    public static final float ROW_PADDING = 2.5f;
    public static final float HAIRLINE = 0.5f;
    /// What a shape and the space behind it take before the word it goes with.
    public static final float SHAPE_INDENT = 11;

    private Stylesheet() {}

    private static Style style(boolean bold, float size, Color colour) {
        return new Style(bold, size, size * 1.45f, colour, 0);
    }

    public static Style tone(Style style, Line.Tone tone) {
        return switch (tone) {
            case PLAIN, BEHIND -> style;
            case STRONG, KEY -> style.strong();
            case MUTED, ASIDE -> style.in(SECONDARY);
            case GOOD -> style.in(GOOD);
            case ALERT -> style.in(ALERT);
        };
    }

    public static Color of(Palette colour) {
        return new Color(colour.rgb());
    }
}
