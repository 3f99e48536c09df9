package dialogue.render.pdf.tagged;

import java.util.ArrayList;
import java.util.List;

/// A line of text, ready to be drawn. It keeps the space at its end, so that a screen reader does not run words together.
///
/// @param width in points, without the space at the end
public record TextLine(List<Fragment> fragments, float width) {

    /// A stretch of a line.
    ///
    /// @param index which of the passage's words it is from
    record Fragment(String words, Style style, int index) {}

    /// The same line with a mark at its end that the text goes on; the mark hangs over the edge by its own width at most.
    TextLine cut() {
        var cut = new ArrayList<>(fragments);
        var last = cut.getLast();
        cut.set(cut.size() - 1, new Fragment(last.words().stripTrailing() + "…", last.style(), last.index()));
        return new TextLine(List.copyOf(cut), width);
    }
}
