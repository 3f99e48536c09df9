package dialogue.operator.console.words;

import dialogue.language.Language;
import dialogue.language.Messages;
import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/// The words of the pages, from every bundle `messages/console…`, and those that commands use.
public final class Words extends AbstractMessageSource {

    private final Messages messages;

    /// @param bundles names of bundles, such as `console`
    public Words(String... bundles) {
        messages = Messages.load(bundles);
        setAlwaysUseMessageFormat(true);
    }

    /// The words of a message.
    public String say(Language language, String key, Object... arguments) {
        return messages.say(language, key, arguments);
    }

    /// Others ask for keys of theirs too, such as Spring Security.
    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var language = Language.of(locale.getLanguage()).orElse(Language.ENGLISH);
        if (!messages.keys(language).contains(code)) {
            return null;
        }
        return new MessageFormat(messages.pattern(language, code).replace("'", "''"), language.locale());
    }
}
