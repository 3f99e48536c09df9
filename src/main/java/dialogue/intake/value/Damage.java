package dialogue.intake.value;

import dialogue.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is left of a text that was saved in a code page which does not know its letters, or read in another one than it was written in and saved again.
/// Only what no author writes counts: a question mark behind a word is one, and a foreign name may hold any letter.
///
/// @param piece the word in which it shows
public record Damage(Kind kind, String piece) {

    /// How letters came to be other ones.
    public enum Kind {
        /// Question marks stand where letters were.
        LOST,
        /// Other letters stand where letters were.
        MISREAD
    }

    private static final int LONGEST = 40;
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)\\S*(?:://|www\\.|=)\\S*");
    private static final String PART = "[\\p{L}\\p{N}]";

    /// A question mark within a word, where a word begins, before everything else, and several where a word or what is in brackets was.
    private static final Pattern LOST = Pattern
            .compile(PART + "\\?+" + PART + "|(?:^|[\\s(\\[{«“\"‘’'「『/·-])\\?+" + PART
                    + "|\\.\\?+\\p{N}|^\\?.|[(\\[{«“‘「『]\\s*\\?{2}|(?:^|\\s)\\?{3}");

    /// Two syllables were here, or those behind a number.
    private static final Pattern LOST_SYLLABLES = Pattern
            .compile("(?:^|[^\\p{L}\\p{N}?!])\\?{2}|^(?=[^\\p{L}]*+$)(?s:.*?)\\p{N}\\?");

    /// Of a French text without an accent: a question mark before a small letter or a colon.
    private static final Pattern LOST_ACCENTS = Pattern.compile("\\?(?::|\\s\\p{Ll})");
    private static final Pattern ACCENT = Pattern.compile("[À-ÖØ-öø-ÿ]");

    private static final String CAPITAL = "[À-ÖØ-ÞŒŠŸŽƒˆ‰™]";

    /// A capital or a sign within a small word or behind it, an elision with `í`, a word with `È` for `é`, a sign that stands for a letter or for a
    /// dash: pages of a Mac, of a Korean and of a Western Windows were taken for each other.
    private static final Pattern STRAY = Pattern.compile("\\p{Ll}(?!™)" + CAPITAL + "|\\p{L}" + CAPITAL + "\\p{Ll}"
            + "|(?<!\\p{L})\\p{L}Õ\\p{L}\\p{Ll}|(?<!\\p{L})[cdjlmnstCDJLMNST]í[aeiouyhAEIOUYH]\\p{L}{2}|(?<!\\p{L})[dlDL]íune?(?!\\p{L})"
            + "|(?<!\\p{L})È\\p{Ll}{4}|\\p{L}{3}ís(?!\\p{L})"
            + "|\\p{Ll}[Ðñ]\\p{Lu}|\\p{N}[Ðñ]\\p{N}|\\p{L}[¿¯]|(?:^|\\s)[‡ˆ]\\s|(?<!\\p{L})[úÏ]uvr|¡[®¯°±]|°[ÆØ]|©[ª«´™]");

    private static final String SYLLABLE = "[\\p{IsHangul}\\p{IsHan}]";
    private static final Pattern SYLLABLE_IN_A_WORD = Pattern.compile("[a-z]" + SYLLABLE + "{1,2}[a-z]");
    private static final Pattern SYLLABLE_BEFORE_LATIN = Pattern
            .compile(SYLLABLE + "[a-zà-ÿ]|[a-z]" + SYLLABLE + "(?!" + SYLLABLE + ")");

    /// What shows that a text is damaged, if anything does.
    ///
    /// @param language of the text; empty where it may be in any
    public static Optional<Damage> in(String text, Optional<Language> language) {
        var lost = text.indexOf('?') < 0 ? Optional.<Damage>empty() : lost(text, language);
        return lost.isPresent() || isPlain(text, isLatin(language)) ? lost : misread(text, language);
    }

    private static Optional<Damage> lost(String text, Optional<Language> language) {
        var plain = ADDRESS.matcher(text).replaceAll(" ");
        return first(LOST, plain, Kind.LOST).or(() -> language.flatMap(one -> switch (one) {
            case ENGLISH -> Optional.empty();
            case FRENCH -> ACCENT.matcher(plain).find() ? Optional.empty() : first(LOST_ACCENTS, plain, Kind.LOST);
            case KOREAN -> first(LOST_SYLLABLES, plain, Kind.LOST);
        }));
    }

    private static Optional<Damage> misread(String text, Optional<Language> language) {
        var signs = List.of(STRAY, isLatin(language) ? SYLLABLE_BEFORE_LATIN : SYLLABLE_IN_A_WORD);
        return Stream.concat(signs.stream().flatMap(sign -> first(sign, text, Kind.MISREAD).stream()),
                Misreading.first(text).stream().mapToObj(at -> new Damage(Kind.MISREAD, word(text, at)))).findFirst();
    }

    private static boolean isLatin(Optional<Language> language) {
        return language.filter(one -> one != Language.KOREAN).isPresent();
    }

    /// True for nearly every text: no letter beyond ASCII stands where it would have to be looked at. Spares them the patterns.
    private static boolean isPlain(String text, boolean latin) {
        var before = ' ';
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character > 127 && !isPlain(before, character, latin)) {
                return false;
            }
            before = character;
        }
        return true;
    }

    private static boolean isPlain(char before, char character, boolean latin) {
        if (Likeness.isSyllable(character)) {
            return !latin && !Character.isLowerCase(before);
        }
        return Likeness.isExpected(character) && (before < 127 || Likeness.isSyllable(before))
                && !(Character.isUpperCase(character) && Character.isLetter(before)) && character != '°'
                && character != '©';
    }

    private static Optional<Damage> first(Pattern sign, String text, Kind kind) {
        return sign.matcher(text).results().findFirst()
                .map(found -> new Damage(kind, word(text, shown(text, found.start()))));
    }

    /// The first character of a place that no word has without damage.
    private static int shown(String text, int start) {
        var at = start;
        while (text.charAt(at) < 128 && text.charAt(at) != '?') {
            at++;
        }
        return at;
    }

    /// The word around a character, as far as a finding may repeat it.
    private static String word(String text, int at) {
        var start = at;
        while (start > 0 && at - start < LONGEST / 2 && text.charAt(start - 1) > ' ') {
            start--;
        }
        var end = at + 1;
        while (end < text.length() && end - at < LONGEST / 2 && text.charAt(end) > ' ') {
            end++;
        }
        return text.substring(start, end);
    }
}
