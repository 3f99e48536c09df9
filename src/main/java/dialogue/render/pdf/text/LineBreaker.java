package dialogue.render.pdf.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks texts into lines: after spaces, and after a hyphen, a slash or a middle dot between letters. Korean breaks between words like the others
/// (행정업무운영 편람), never inside one, which is why this is not `BreakIterator`; a date such as 2024. 7. 18. stays in one
/// piece. A word wider than the line is broken between its characters.
public final class LineBreaker {

    private final Typefaces typefaces;

    public LineBreaker(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// Breaks words into lines.
    ///
    /// @param words at least one
    /// @param width of a line, in points
    public Passage lines(List<StyledText> words, float width) {
        var clean = words.stream().map(LineBreaker::cleaned).toList();
        var leading = (float) clean.stream().mapToDouble(one -> one.style().leading()).max().orElseThrow();
        return new Passage(clean, lines(new MeasuredText(clean, typefaces), width), leading);
    }

    /// The width on a single line, in points.
    public float width(List<StyledText> words) {
        var text = measured(words);
        return text.width(0, text.length());
    }

    /// The width of the longest stretch that is not broken between its characters, in points.
    public float widestWord(List<StyledText> words) {
        var text = measured(words);
        var widest = 0f;
        for (var start = 0; start < text.length();) {
            var end = text.nextBreak(start);
            widest = Math.max(widest, text.width(start, end));
            start = end;
        }
        return widest;
    }

    private MeasuredText measured(List<StyledText> words) {
        return new MeasuredText(words.stream().map(LineBreaker::cleaned).toList(), typefaces);
    }

    private static List<TextLine> lines(MeasuredText text, float width) {
        if (!text.hasLineEnds() && text.width(0, text.length()) <= width) {
            return List.of(text.line(0, text.length()));
        }
        var lines = new ArrayList<TextLine>();
        for (var start = 0; start < text.length();) {
            var end = lineEnd(text, start, width);
            lines.add(text.line(start, end));
            start = end;
        }
        return List.copyOf(lines);
    }

    private static int lineEnd(MeasuredText text, int start, float width) {
        var end = text.nextBreak(start);
        if (text.width(start, end) > width) {
            return text.lastThatFits(start, end, width);
        }
        while (end < text.length() && !text.endsLine(end)) {
            var next = text.nextBreak(end);
            if (text.width(start, next) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    /// Without what has no place on paper: a tab is a space, a soft hyphen nothing, the narrow no-break space of French a wide one.
    private static StyledText cleaned(StyledText words) {
        if (isClean(words.words())) {
            return words;
        }
        var clean = words.words().replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ')
                .replace('\u202F', '\u00A0').replace("\u00AD", "");
        return new StyledText(clean, words.language(), words.style());
    }

    /// As nearly every text is.
    private static boolean isClean(String words) {
        for (var at = 0; at < words.length(); at++) {
            var unit = words.charAt(at);
            if (unit < ' ' || unit == '\u00AD' || unit == '\u202F') {
                return false;
            }
        }
        return true;
    }
}
