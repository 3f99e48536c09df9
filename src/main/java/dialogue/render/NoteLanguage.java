package dialogue.briefing.section;

import dialogue.briefing.Phrase;
import dialogue.language.Language;
import dialogue.language.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A note as it is shown. Its author chose its language and no column names it, so that it is told from the words: Hangul is Korean, otherwise the
/// language of whose small words there are more. Where neither has more the note is marked as standing in its author's language, whichever that is.
final class OwnNote {

    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "is", "in", "be", "not", "for", "by",
            "it", "with", "that", "before",
            "at", "from", "was", "has");
    private static final Set<String> FRENCH = Set.of("le", "la", "les", "l", "d", "de", "des", "du", "un", "une", "et",
            "est", "sur", "avec", "dans",
            "pour", "avant", "ne", "pas", "au", "aux", "à", "qui", "que", "en", "par", "ce");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private OwnNote() {}

    static Phrase phrase(String note) {
        return language(note).map(language -> Phrase.quote(Text.only(language, note)))
                .orElse(Phrase.say("note.as_written", new Phrase.Name(note)));
    }

    /// The language of a note, or empty where its words do not tell.
    static Optional<Language> language(String note) {
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
