package dialogue.operator.cli.screen;

import dialogue.language.WideLetters;
import java.util.ArrayList;
import java.util.List;

/// How wide words are on a screen, in columns: Hangul and Hanja count two, combining marks none.
final class Width {

    private Width() {}

    static int of(String words) {
        return words.codePoints().map(Width::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> WideLetters.has(codePoint) ? 2 : 1;
        };
    }

    /// Words filled up with blanks to a width; unchanged where they are wider.
    static String pad(String words, int width) {
        return words + " ".repeat(Math.max(0, width - of(words)));
    }

    /// Breaks words at blanks into lines of at most `width` columns; only a word that is wider itself is broken inside.
    static List<String> wrap(String words, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split("[ \n]+", -1)) {
            if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (of(line.toString()) > width) {
                var end = fitting(line, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /// The end of the longest beginning that fits; at least one character.
    private static int fitting(CharSequence line, int width) {
        var end = 0;
        var used = 0;
        while (end < line.length()) {
            var codePoint = Character.codePointAt(line, end);
            used += of(codePoint);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}
