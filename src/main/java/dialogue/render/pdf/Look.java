package dialogue.render.pdf;

import dialogue.briefing.Line;
import dialogue.plan.Status;
import dialogue.render.pdf.tagged.Style;
import java.awt.Color;

/// Sizes, colours and distances of the whole document, in points.
final class Look {

    static final Color INK = new Color(0x1b2530);
    static final Color SECONDARY = new Color(0x5a6673);
    static final Color RULE = new Color(0xcfd6dd);
    static final Color WASH = new Color(0xf3f6f8);
    static final Color ACCENT = new Color(0x1f4e79);
    static final Color GOOD = new Color(0x2f6f4f);
    static final Color ALERT = new Color(0xb0413e);
    static final Color OPEN = new Color(0x9aa5b1);
    private static final Color ON_TRACK = new Color(0x2f6ea3);
    private static final Color AT_RISK = new Color(0xc98a1b);
    private static final Color SUSPENDED = new Color(0x6b5b84);

    static final Style COVER_PARTIES = new Style(false, 10, 16, SECONDARY, 0.6f);
    static final Style COVER_TITLE = new Style(true, 33, 46, ACCENT, 0);
    static final Style COVER_SUBTITLE = style(false, 14.5f, INK);
    static final Style TITLE = style(true, 20, ACCENT);
    static final Style SECTION = style(true, 13, ACCENT);
    static final Style ITEM = style(true, 10.5f, INK);
    static final Style LEAD = style(false, 10.5f, SECONDARY);
    static final Style BODY = style(false, 10, INK);
    static final Style NUMERAL = new Style(true, 13, 14.5f, ACCENT, 0);
    static final Style TABLE = style(false, 8.6f, INK);
    static final Style SMALL = style(false, 8.6f, SECONDARY);
    static final Style FIGURE = new Style(true, 20, 25, INK, 0);
    static final Style PAGE_EDGE = style(false, 8, SECONDARY);

    /// Between columns of text, and between text and the edge of its cell.
    static final float GUTTER = 4;
    /// Over and under the text of a row.
    static final float ROW_PADDING = 4.5f;
    static final float HAIRLINE = 0.5f;
    /// What a shape and the space behind it take before the word it goes with.
    static final float SHAPE_INDENT = 11;

    private Look() {}

    private static Style style(boolean bold, float size, Color colour) {
        return new Style(bold, size, size * 1.45f, colour, 0);
    }

    static Style tone(Style style, Line.Tone tone) {
        return switch (tone) {
            case PLAIN -> style;
            case STRONG -> style.strong();
            case MUTED -> style.in(SECONDARY);
            case GOOD -> style.in(GOOD);
            case ALERT -> style.in(ALERT);
        };
    }

    static Color colour(Status status) {
        return switch (status) {
            case COMPLETED -> GOOD;
            case ON_TRACK -> ON_TRACK;
            case AT_RISK -> AT_RISK;
            case DELAYED -> ALERT;
            case NOT_STARTED -> OPEN;
            case SUSPENDED -> SUSPENDED;
        };
    }

    /// The colour of words on a status' colour, so that their contrast is at least 4.5 : 1.
    static Color on(Status status) {
        return switch (status) {
            case COMPLETED, ON_TRACK, DELAYED, SUSPENDED -> Color.WHITE;
            case AT_RISK, NOT_STARTED -> INK;
        };
    }
}
