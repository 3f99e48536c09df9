package dialogue.operator.cli.screen;

import dialogue.language.Language;
import dialogue.language.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The bundle `commands` in the shape in which picocli asks for the words of an option.
final class HelpWords extends ResourceBundle {

    private final Messages words;
    private final Language language;

    HelpWords(Messages words, Language language) {
        this.words = words;
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.keys(language).contains(key) ? words.pattern(language, key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys(language));
    }
}
