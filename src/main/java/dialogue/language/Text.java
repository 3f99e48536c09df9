package dialogue.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A text as its author gave it, in one or several languages; never translated, never guessed.
/// A language is either present with words or absent; blank words count as absent.
///
/// @param byLanguage the words by language, unmodifiable
public record Text(Map<Language, String> byLanguage) {

    /// No words in any language.
    public static final Text NONE = new Text(Map.of());

    public Text {
        var words = new EnumMap<Language, String>(Language.class);
        byLanguage.forEach((language, value) -> {
            if (!value.isBlank()) {
                words.put(language, value);
            }
        });
        byLanguage = Collections.unmodifiableMap(words);
    }

    /// A text with the same words in every language; for names that do not change, and for tests.
    public static Text same(String words) {
        return new Text(Map.of(Language.ENGLISH, words, Language.FRENCH, words, Language.KOREAN, words));
    }

    /// A text given in the three languages; an empty string stands for a missing one.
    public static Text of(String english, String french, String korean) {
        return new Text(Map.of(Language.ENGLISH, english, Language.FRENCH, french, Language.KOREAN, korean));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /// The language this text is shown in to a reader of `wanted`: that one if present, otherwise the first present in the order
    /// English, French, Korean; empty only for an empty text. The caller marks a language that is not the wanted one.
    public Optional<Language> shownIn(Language wanted) {
        if (byLanguage.containsKey(wanted)) {
            return Optional.of(wanted);
        }
        return Arrays.stream(Language.values()).filter(byLanguage::containsKey).findFirst();
    }

    /// The languages among `needed` that this text lacks, in their order; nothing is missing from an empty text.
    public List<Language> missing(Collection<Language> needed) {
        return isEmpty() ? List.of() : needed.stream().filter(language -> !byLanguage.containsKey(language)).toList();
    }

    /// Languages only: a text may be an internal one, and messages end up in logs.
    @Override
    public String toString() {
        return "Text" + byLanguage.keySet();
    }
}
