package dialogue.render.pdf.text;

import java.awt.Color;

/// How words are set.
///
/// @param size in points
/// @param leading from baseline to baseline, in points
/// @param tracking added to each character, in points
public record Style(boolean bold, float size, float leading, Color colour, float tracking) {

    /// The same in another colour.
    public Style in(Color other) {
        return new Style(bold, size, leading, other, tracking);
    }

    /// The same in bold.
    public Style strong() {
        return new Style(true, size, leading, colour, tracking);
    }

    /// The same with its lines closer together, where a page is short of room.
    ///
    /// @param share of the leading that is left
    public Style closer(float share) {
        return new Style(bold, size, leading * share, colour, tracking);
    }

    /// How far the baseline lies under the top of its line, so that capitals stand in its middle.
    float baseline() {
        return leading / 2 + size * 0.36f;
    }
}
