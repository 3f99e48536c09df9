package dialogue.intake.csv;

import java.util.Arrays;

/// Makes one text of those that come again and again: a status, a date, a usual next step. A large input has a million of them, and every report keeps its own.
/// It remembers few, each in the place of another one, so that nothing is searched.
final class RepeatedTexts {

    private static final int PLACES = 1 << 10;

    /// Longer ones are an author's own.
    private static final int LONGEST = 32;

    private final String[] known = new String[PLACES];

    RepeatedTexts() {
        Arrays.fill(known, "");
    }

    /// The text of some characters.
    String of(char[] buffer, int offset, int size) {
        if (size == 0 || size > LONGEST) {
            return size == 0 ? "" : new String(buffer, offset, size);
        }
        var place = place(buffer, offset, size);
        if (!isIt(known[place], buffer, offset, size)) {
            known[place] = new String(buffer, offset, size);
        }
        return known[place];
    }

    private static int place(char[] buffer, int offset, int size) {
        var hash = 0;
        for (var at = offset; at < offset + size; at++) {
            hash = 31 * hash + buffer[at];
        }
        return (hash ^ hash >>> 10 ^ hash >>> 20) & PLACES - 1;
    }

    private static boolean isIt(String text, char[] buffer, int offset, int size) {
        if (text.length() != size) {
            return false;
        }
        for (var at = 0; at < size; at++) {
            if (text.charAt(at) != buffer[offset + at]) {
                return false;
            }
        }
        return true;
    }
}
