package dialogue.language;

import java.util.regex.Pattern;

/// Words of others, such as a server's reply or the name of a file, without what a terminal, a mail header or a reader's eye would follow instead of
/// read: control characters (escape sequences begin with one), line breaks, and invisible characters, among them those that turn the direction of writing.
public final class Visible {

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\p{Cc}\\p{Zl}\\p{Zp}]+\\s*");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]+");

    private Visible() {}

    /// On one line: a blank stands for each control character or run of them, nothing for an invisible one.
    public static String line(String words) {
        return BREAKS.matcher(INVISIBLE.matcher(words).replaceAll("")).replaceAll(" ").strip();
    }
}
