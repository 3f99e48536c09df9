package dialogue.intake.value;

import dialogue.language.SupportedCharacters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/// The characters of a text.
public final class Characters {

    /// Stands for bytes that were no text.
    public static final char REPLACEMENT = '\uFFFD';

    private static final int CUT = 80;

    private Characters() {}

    /// The text in NFC, with `\n` for every kind of line break.
    public static String normal(String text) {
        var lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return isPlain(lines) ? lines : Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /// True where nothing can combine: Latin without combining marks, punctuation, whole Hangul syllables. Spares almost every text the
    /// normaliser.
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character >= '\u0300' && !isHangul(character) && !(character >= '\u2010' && character <= '\u2064')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHangul(int character) {
        return character >= '\uAC00' && character <= '\uD7A3';
    }

    /// True where every character can be shown. Every text of the input is asked this, so it looks at each character once.
    public static boolean areShown(String text, SupportedCharacters supported) {
        for (var i = 0; i < text.length();) {
            var character = text.charAt(i);
            var codePoint = character < Character.MIN_SURROGATE ? character : text.codePointAt(i);
            if ((codePoint < ' ' || codePoint >= 127) && !isShown(codePoint, supported)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    private static boolean isShown(int codePoint, SupportedCharacters supported) {
        return !isControl(codePoint) && (codePoint < 127 || supported.has(codePoint));
    }

    /// A control character other than a line break, or half of a pair.
    private static boolean isControl(int codePoint) {
        return codePoint < 0xA0
                ? codePoint != '\n' && Character.isISOControl(codePoint)
                : codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /// The text without outer blanks, among them the unbreakable ones that word processors put in. An invisible character stays, since it may belong to the
    /// letter beside it.
    public static String stripped(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// Nearly every character asked is a letter or a syllable, so these are told first.
    private static boolean isSpace(int character) {
        if ((character > ' ' && character < '\u007F') || isHangul(character)) {
            return false;
        }
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// True where nobody sees anything: there is nothing, or nothing but blanks and characters that are invisible by themselves. A cell that keeps a
    /// record from readers is asked more strictly, since something may have been meant by what is in it.
    public static boolean isBlank(String text) {
        for (var i = 0; i < text.length();) {
            var codePoint = text.codePointAt(i);
            if (!isSpace(codePoint) && !Unseen.has(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    /// The first control character other than a line break, or half of a pair.
    public static OptionalInt control(String text) {
        return text.codePoints().filter(Characters::isControl).findFirst();
    }

    /// The first character that is no control character and not supported; all of ASCII is.
    public static OptionalInt missing(String text, SupportedCharacters supported) {
        return text.codePoints().filter(codePoint -> !isControl(codePoint) && !isShown(codePoint, supported))
                .findFirst();
    }

    /// `U+1F600`.
    public static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    /// True for what nobody sees where it stands alone.
    public static boolean isUnseen(int codePoint) {
        return Unseen.has(codePoint);
    }

    /// `U+200B, zero width space`: what nobody sees can be sought only by its name.
    public static String calledBy(int codePoint) {
        var name = Character.getName(codePoint);
        return name == null ? name(codePoint) : name(codePoint) + ", " + name.toLowerCase(Locale.ROOT);
    }

    /// A value as a finding may repeat it: on one line, at most 80 characters, the rest an ellipsis.
    public static String cut(String value) {
        var line = stripped(value).replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= CUT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CUT)) + "…";
    }

    /// A text in which every character that cannot be shown is written by its name.
    public static String printable(String text, SupportedCharacters supported) {
        if (areShown(text, supported)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints()
                .mapToObj(codePoint -> isShown(codePoint, supported) ? Character.toString(codePoint) : name(codePoint))
                .forEach(shown::append);
        return shown.toString();
    }
}
