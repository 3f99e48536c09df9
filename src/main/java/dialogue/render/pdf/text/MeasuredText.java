package dialogue.render.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words one behind the other, with the width up to each character.
final class MeasuredText {

    private final List<StyledText> words;
    private final String text;
    private final float[] upTo;

    MeasuredText(List<StyledText> words, Typefaces typefaces) {
        this.words = words;
        this.text = words.size() == 1
                ? words.getFirst().words()
                : words.stream().map(StyledText::words).collect(Collectors.joining());
        this.upTo = new float[text.length() + 1];
        measure(typefaces);
    }

    private void measure(Typefaces typefaces) {
        var at = 0;
        for (var one : words) {
            var typeface = typefaces.of(one.style());
            for (var end = at + one.words().length(); at < end;) {
                var point = text.codePointAt(at);
                var ems = typeface.ems(point == '\n' ? ' ' : point);
                var next = at + Character.charCount(point);
                upTo[next - 1] = upTo[at];
                upTo[next] = upTo[at] + ems * one.style().size() + one.style().tracking();
                at = next;
            }
        }
    }

    int length() {
        return text.length();
    }

    boolean hasLineEnds() {
        return text.indexOf('\n') >= 0;
    }

    /// True where a line must end before `at`.
    boolean endsLine(int at) {
        return text.charAt(at - 1) == '\n';
    }

    /// The width from `start` to `end` without the spaces before `end`.
    float width(int start, int end) {
        var last = end;
        while (last > start && isSpace(last - 1)) {
            last--;
        }
        return upTo[last] - upTo[start];
    }

    private boolean isSpace(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\n';
    }

    /// The next place behind `start` where a line may end, at the latest the end of the text.
    int nextBreak(int start) {
        for (var at = start + 1; at < text.length(); at++) {
            if (mayBreak(at)) {
                return at;
            }
        }
        return text.length();
    }

    private boolean mayBreak(int at) {
        var after = text.charAt(at);
        return switch (text.charAt(at - 1)) {
            case '\n' -> true;
            case ' ' -> after != ' ' && after != '·' && after != '\n' && !isInsideDate(at) && !isNumberBefore(at);
            case '-' -> isBetweenLetters(at) && !isShortEnd(at);
            case '/', '·' -> isBetweenLetters(at);
            case '—' -> after != ' ';
            default -> false;
        };
    }

    private boolean isBetweenLetters(int at) {
        return at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(text.charAt(at));
    }

    /// Whether no more than two letters follow, as in the acronym MOU-KR: they would look lost on a line of their own.
    private boolean isShortEnd(int at) {
        return at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 1))
                || !Character.isLetter(text.charAt(at + 2));
    }

    /// Whether `at` lies in a Korean date, `2024. 7. 18.`
    private boolean isInsideDate(int at) {
        return at > 2 && text.charAt(at - 2) == '.' && isDigit(at - 3) && isDigit(at);
    }

    /// Whether a number of one or two digits stands before `at` and a word behind it: `7 mars`, `1er mars`, `9 months`. A line does not end in it.
    private boolean isNumberBefore(int at) {
        var end = at > 3 && text.startsWith("1er", at - 4) ? at - 3 : at - 1;
        var start = end;
        while (start > 0 && isDigit(start - 1)) {
            start--;
        }
        var digits = end - start;
        return digits > 0 && digits < 3 && (start == 0 || isSpace(start - 1)) && Character.isLetter(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }

    /// The last place before `end` up to which the characters fit, at least one character.
    int lastThatFits(int start, int end, float width) {
        var at = text.offsetByCodePoints(start, 1);
        while (at < end) {
            var next = text.offsetByCodePoints(at, 1);
            if (upTo[next] - upTo[start] > width) {
                break;
            }
            at = next;
        }
        return at;
    }

    /// The line from `start` to `end`, in a fragment for each of its words.
    TextLine line(int start, int end) {
        var fragments = new ArrayList<TextLine.Fragment>(1);
        var first = 0;
        for (var i = 0; i < words.size() && first < end; i++) {
            var last = first + words.get(i).words().length();
            if (last > start && first < last) {
                var part = text.substring(Math.max(first, start), Math.min(last, end)).replace('\n', ' ');
                fragments.add(new TextLine.Fragment(part, words.get(i).style(), i));
            }
            first = last;
        }
        return new TextLine(List.copyOf(fragments), width(start, end));
    }
}
