package dialogue.render.pdf.text;

import java.util.List;

/// A line of text, ready to be drawn. It keeps the space at its end, so that a screen reader does not run words together.
///
/// @param width in points, without the space at the end
public record TextLine(List<Fragment> fragments, float width) {

    /// A stretch of a line.
    ///
    /// @param index which of the passage's words it is from
    public record Fragment(String words, Style style, int index) {}
}
