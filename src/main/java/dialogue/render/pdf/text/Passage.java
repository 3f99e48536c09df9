package dialogue.render.pdf.text;

import dialogue.language.Language;
import java.util.List;

/// A text broken into lines.
///
/// @param words what it was broken from; at least one
/// @param lines at least one
/// @param leading from line to line, in points
public record Passage(List<StyledText> words, List<TextLine> lines, float leading) {

    /// In points.
    public float height() {
        return lines.size() * leading;
    }

    /// The width of its longest line, in points.
    public float width() {
        return (float) lines.stream().mapToDouble(TextLine::width).max().orElse(0);
    }

    /// How far the first baseline lies under its top, in points.
    public float baseline() {
        return words.getFirst().style().baseline();
    }

    public boolean isMultilingual() {
        return words.stream().anyMatch(one -> one.language() != language(0));
    }

    public Language language(int index) {
        return words.get(index).language();
    }
}
