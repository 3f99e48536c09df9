package dialogue.intake.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;

/// How a file separates its fields, as its first lines tell.
///
/// @param preamble characters before the header line that belong to no record: a line `sep=;`
/// @param lines how many lines those are
record Dialect(char delimiter, int preamble, int lines) {

    private static final int LOOK_AHEAD = 64 << 10;
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=([,;\t])[,;\t]*(?:\r\n|\r|\n|$)");
    private static final String DELIMITERS = ",;\t";

    /// Looks at the beginning of a file and leaves the reader where it stood.
    static Dialect of(BufferedReader in) throws IOException {
        in.mark(LOOK_AHEAD);
        var buffer = new char[LOOK_AHEAD];
        var length = 0;
        for (var read = 0; read >= 0 && length < LOOK_AHEAD; length += Math.max(read, 0)) {
            read = in.read(buffer, length, LOOK_AHEAD - length);
        }
        in.reset();
        return of(new String(buffer, 0, length));
    }

    private static Dialect of(String head) {
        var separator = SEPARATOR_LINE.matcher(head);
        return separator.lookingAt()
                ? new Dialect(separator.group(1).charAt(0), separator.end(), 1)
                : new Dialect(mostFrequent(first(head)), 0, 0);
    }

    /// The first line that has any delimiter: a title above the header line may have none.
    private static String first(String head) {
        return head.lines().filter(line -> line.chars().anyMatch(character -> DELIMITERS.indexOf(character) >= 0))
                .findFirst().orElse("");
    }

    /// The delimiter that stands most often outside quotes; the comma where there is none.
    private static char mostFrequent(String header) {
        var counts = new int[DELIMITERS.length()];
        var quoted = false;
        for (var i = 0; i < header.length(); i++) {
            var index = DELIMITERS.indexOf(header.charAt(i));
            quoted ^= header.charAt(i) == '"';
            if (index >= 0 && !quoted) {
                counts[index]++;
            }
        }
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }
}
