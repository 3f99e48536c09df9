package dialogue.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A text as its author gave it, in one or several languages; never translated, never guessed.
/// A language is either present with words or absent, which is an empty string here; blank words count as absent. A large review has a million
/// texts in memory, hence three fields and no map.
public record Text(String english, String french, String korean) {

    /// No words in any language.
    public static final Text NONE = new Text("", "", "");

    public Text {
        english = orAbsent(english);
        french = orAbsent(french);
        korean = orAbsent(korean);
    }

    private static String orAbsent(String words) {
        return words.isBlank() ? "" : words;
    }

    /// A text with the same words in every language; for names that do not change, and for tests.
    public static Text same(String words) {
        return new Text(words, words, words);
    }

    /// A text given in the three languages; an empty string stands for a missing one.
    public static Text of(String english, String french, String korean) {
        return english.isEmpty() && french.isEmpty() && korean.isEmpty() ? NONE : new Text(english, french, korean);
    }

    /// A text in one language.
    public static Text only(Language language, String words) {
        return switch (language) {
            case ENGLISH -> new Text(words, "", "");
            case FRENCH -> new Text("", words, "");
            case KOREAN -> new Text("", "", words);
        };
    }

    public boolean isEmpty() {
        return english.isEmpty() && french.isEmpty() && korean.isEmpty();
    }

    /// True where all three languages are present.
    public boolean isWhole() {
        return !english.isEmpty() && !french.isEmpty() && !korean.isEmpty();
    }

    public boolean has(Language language) {
        return !words(language).isEmpty();
    }

    private String words(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case KOREAN -> korean;
        };
    }

    public Optional<String> in(Language language) {
        return has(language) ? Optional.of(words(language)) : Optional.empty();
    }

    /// The languages that are present, in the order English, French, Korean.
    public List<Language> languages() {
        return Arrays.stream(Language.values()).filter(this::has).toList();
    }

    /// The language this text is shown in to a reader of `wanted`: that one if present, otherwise the first present in the order
    /// English, French, Korean; empty only for an empty text. The caller marks a language that is not the wanted one.
    public Optional<Language> shownIn(Language wanted) {
        return has(wanted) ? Optional.of(wanted) : languages().stream().findFirst();
    }

    /// The languages among `needed` that this text lacks, in their order; nothing is missing from an empty text.
    public List<Language> missing(Collection<Language> needed) {
        return isEmpty() ? List.of() : needed.stream().filter(language -> !has(language)).toList();
    }

    /// Languages only: a text may be an internal one, and messages end up in logs.
    @Override
    public String toString() {
        return "Text" + languages();
    }
}
