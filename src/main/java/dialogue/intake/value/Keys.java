package dialogue.intake.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Keys as they are meant. A word processor writes the dash of `P1-01` as another one that looks the same, an input method in full width, and what is
/// copied from a page brings along characters that nobody sees.
public final class Keys {

    /// Hyphens and dashes, soft hyphens not among them, and the minus sign, after what looks the same has become one.
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private Keys() {}

    /// The key that is meant, or the same text where it is ASCII, as nearly every key is.
    public static String meant(String key) {
        if (isAscii(key)) {
            return key;
        }
        var plain = DASHES.matcher(Normalizer.normalize(key, Normalizer.Form.NFKC)).replaceAll("-");
        var seen = new StringBuilder();
        plain.codePoints().filter(codePoint -> !Characters.isUnseen(codePoint)).forEach(seen::appendCodePoint);
        return Characters.stripped(seen.toString());
    }

    private static boolean isAscii(String key) {
        for (var at = 0; at < key.length(); at++) {
            if (key.charAt(at) >= '\u0080') {
                return false;
            }
        }
        return true;
    }

    /// A key as it is written, with the names of what nobody sees.
    public static String shown(String key) {
        var shown = new StringBuilder();
        key.codePoints().forEach(codePoint -> shown
                .append(Characters.isUnseen(codePoint) ? Characters.name(codePoint) : Character.toString(codePoint)));
        return shown.toString();
    }
}
