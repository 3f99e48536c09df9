package dialogue.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language the documents are written in. The order is that of every column triple: `_en`, `_fr`, `_ko`.
public enum Language {

    ENGLISH("en", "en-CA"), FRENCH("fr", "fr-CA"), KOREAN("ko", "ko-KR");

    private final String key;
    private final Locale locale;

    Language(String key, String tag) {
        this.key = key;
        this.locale = Locale.forLanguageTag(tag);
    }

    /// The two letters used in column names, file names and message bundles.
    public String key() {
        return key;
    }

    /// The locale whose numbers and dates its readers expect: Canadian for English and French.
    public Locale locale() {
        return locale;
    }

    /// The language of a two-letter key, or empty if the documents do not speak it.
    public static Optional<Language> of(String key) {
        return Arrays.stream(values()).filter(language -> language.key.equals(key)).findFirst();
    }
}
