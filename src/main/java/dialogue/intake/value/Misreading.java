package dialogue.intake.value;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds in a text what were the bytes of another encoding: written in a Western page's bytes, it is UTF-8 or Korean.
final class Misreading {

    private static final List<Charset> PAGES = List.of(Charset.forName("windows-1252"), Charset.forName("x-MacRoman"));

    /// A character of UTF-8 beyond ASCII; one character stands for each byte.
    private static final Pattern UTF8 = Pattern
            .compile("[\\xC2-\\xDF][\\x80-\\xBF]|[\\xE1-\\xEF][\\x80-\\xBF]{2}");

    /// Two Hangul syllables of KS X 1001: four letters beyond ASCII in a row.
    private static final Pattern KOREAN = Pattern.compile("(?:[\\xB0-\\xC8][\\xA1-\\xFE]){2}");

    private Misreading() {}

    /// The position of the first such place.
    static OptionalInt first(String text) {
        return PAGES.stream().map(page -> bytes(text, page.newEncoder()))
                .flatMapToInt(bytes -> IntStream.concat(
                        UTF8.matcher(bytes).results().filter(Misreading::isExpected).mapToInt(MatchResult::start),
                        KOREAN.matcher(bytes).results().mapToInt(MatchResult::start)).limit(1))
                .min();
    }

    /// Each character as the byte that the page has for it; 0 where it has none. What a page leaves undefined, programs read as control characters.
    private static String bytes(String text, CharsetEncoder page) {
        var bytes = new StringBuilder(text.length());
        text.chars().forEach(character -> bytes.append(character < 0xA0 ? (char) character : encoded(character, page)));
        return bytes.toString();
    }

    private static char encoded(int character, CharsetEncoder page) {
        try {
            return (char) (page.encode(CharBuffer.wrap(Character.toString(character))).get() & 0xFF);
        } catch (CharacterCodingException e) {
            return 0;
        }
    }

    /// An author may well put two letters side by side that would be some character; not one that these texts use.
    private static boolean isExpected(MatchResult bytes) {
        var decoded = StandardCharsets.UTF_8
                .decode(ByteBuffer.wrap(bytes.group().getBytes(StandardCharsets.ISO_8859_1)));
        return Likeness.isExpected(decoded.charAt(0));
    }
}
