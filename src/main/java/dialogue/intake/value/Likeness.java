package dialogue.intake.value;

import dialogue.language.Language;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/// How much a text looks like its language: of the readings of the same bytes in several code pages, the right one has the fewest characters that
/// stand where the language has none of them. It compares readings; by itself it refuses nothing, since a foreign name may hold any letter.
public final class Likeness {

    private static final String LETTERS = "àâäçéèêëîïôöùûüÿœæøÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆØ";
    private static final String MARKS = "’‘“”«»–—·…°§€©®\u00A0\u202F\u2011";

    private static final Set<UnicodeScript> SYLLABLES = Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN);

    private Likeness() {}

    /// True for a character of the alphabets between Latin and the scripts of Asia, and for control characters. Two bytes of a code page may well make one
    /// in UTF-8, so where there is any, UTF-8 has to be compared with the code pages.
    public static boolean isUnlikely(char character) {
        return (character >= '\u0080' && character < '\u00A0') || (character >= '\u0180' && character < '\u0800');
    }

    /// How many characters beyond ASCII a text has.
    public static int foreign(String text) {
        return (int) text.chars().filter(character -> character > 127).count();
    }

    /// How many of them are not expected where they stand.
    ///
    /// @param language of the text; empty where it may be in any
    public static int odd(String text, Optional<Language> language) {
        return language.map(one -> odd(text, one))
                .orElseGet(() -> Math.min(odd(text, Language.FRENCH), odd(text, Language.KOREAN)));
    }

    private static int odd(String text, Language language) {
        var odd = 0;
        for (var at = 0; at < text.length(); at++) {
            odd += text.charAt(at) > 127 && isOdd(text, at, language) ? 1 : 0;
        }
        return odd;
    }

    private static boolean isOdd(String text, int at, Language language) {
        var character = text.charAt(at);
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (isSyllable(character)) {
            return language == Language.KOREAN
                    ? isLatin(before) && isLatin(after)
                    : isLatin(before) || isLatin(after);
        }
        if (MARKS.indexOf(character) >= 0) {
            return isMisplaced(character, before, after);
        }
        return language == Language.KOREAN
                ? !isKorean(character)
                : LETTERS.indexOf(character) < 0 || isStray(character, before, after);
    }

    /// A capital within a word of small letters.
    private static boolean isStray(char letter, char before, char after) {
        return Character.isUpperCase(letter) && (Character.isLowerCase(before)
                || (Character.isLetter(before) && Character.isLowerCase(after)));
    }

    private static boolean isMisplaced(char mark, char before, char after) {
        return switch (mark) {
            case '‘', '“', '”', '€' -> isLatin(before) && isLatin(after);
            case '…' -> !Character.isLetter(before) && Character.isLetter(after);
            default -> false;
        };
    }

    /// True for a Hangul syllable or a Chinese character.
    static boolean isSyllable(char character) {
        return isHangul(character)
                || (character >= '\u1100' && SYLLABLES.contains(UnicodeScript.of(character)));
    }

    private static boolean isHangul(char character) {
        return character >= '\uAC00' && character <= '\uD7A3';
    }

    /// True for what texts of the three languages are made of beyond ASCII.
    static boolean isExpected(char character) {
        return isHangul(character) || LETTERS.indexOf(character) >= 0 || MARKS.indexOf(character) >= 0;
    }

    private static boolean isLatin(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
                || LETTERS.indexOf(character) >= 0;
    }

    /// A sign of a Korean text: arrows, letters in circles, shapes, punctuation, units and full-width forms.
    private static boolean isKorean(char character) {
        return (character >= '\u2190' && character <= '\u2193') || (character >= '\u2460' && character <= '\u2473')
                || (character >= '\u25A0' && character <= '\u25CF') || (character >= '\u3000' && character <= '\u33FF')
                || (character >= '\uFF00' && character <= '\uFFEE') || "―※′″℃№™".indexOf(character) >= 0;
    }
}
