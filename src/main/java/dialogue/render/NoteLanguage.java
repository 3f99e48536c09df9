package dialogue.render;

import dialogue.language.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The language of a note. Its author chose it and no column names it, so that it is told from the words: Hangul is Korean, otherwise the language of
/// whose small words there are more.
final class NoteLanguage {

    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "is", "in", "be", "not", "for", "by",
            "it", "with", "that", "before",
            "at", "from", "was", "has");
    private static final Set<String> FRENCH = Set.of("le", "la", "les", "l", "d", "de", "des", "du", "un", "une", "et",
            "est", "sur", "avec", "dans",
            "pour", "avant", "ne", "pas", "au", "aux", "à", "qui", "que", "en", "par", "ce");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private NoteLanguage() {}

    /// The language of a note, or empty where its words do not tell.
    static Optional<Language> of(String note) {
        if (note.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL)) {
            return Optional.of(Language.KOREAN);
        }
        var difference = count(note, ENGLISH) - count(note, FRENCH);
        return difference == 0
                ? Optional.empty()
                : Optional.of(difference > 0 ? Language.ENGLISH : Language.FRENCH);
    }

    private static long count(String note, Set<String> smallWords) {
        return Arrays.stream(BETWEEN_WORDS.split(note.toLowerCase(Locale.ROOT))).filter(smallWords::contains).count();
    }
}
