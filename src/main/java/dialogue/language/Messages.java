package dialogue.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// The program's own words in three languages, from `messages/NAME_en.properties`, `_fr` and `_ko` (UTF-8).
/// Patterns are those of [MessageFormat] with its choices for plurals; an apostrophe is an apostrophe, so French needs no doubling.
/// Every key exists in every language: asking for one that does not is a fault of the program and throws.
public final class Messages {

    private static final Pattern PARTING = Pattern.compile("; |(?<=[.?]) ");

    private final List<String> names;
    private final Map<Language, Properties> patterns = new EnumMap<>(Language.class);

    private Messages(List<String> names) {
        this.names = names;
    }

    /// Loads bundles by their names, such as `briefing`, as one.
    public static Messages load(String... names) {
        var messages = new Messages(List.of(names));
        for (var language : Language.values()) {
            var all = new Properties();
            messages.names.forEach(name -> all.putAll(read(name, language)));
            messages.patterns.put(language, all);
        }
        return messages;
    }

    private static Properties read(String name, Language language) {
        var resource = "/messages/" + name + "_" + language.key() + ".properties";
        try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> keys(Language language) {
        return properties(language).stringPropertyNames();
    }

    /// The pattern as written, without its arguments filled in.
    public String pattern(Language language, String key) {
        var pattern = properties(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key + " in " + names + " for " + language);
        }
        return pattern;
    }

    /// The words of a message. Numbers are written as the language's readers write them.
    public String say(Language language, String key, Object... arguments) {
        return fill(pattern(language, key), language, arguments);
    }

    /// The same in two parts, parted at the first semicolon or end of a sentence: what there is, and what to do about it; or in one.
    public List<String> parts(Language language, String key, Object... arguments) {
        return Arrays.stream(PARTING.split(pattern(language, key), 2)).map(part -> fill(part, language, arguments))
                .toList();
    }

    private static String fill(String pattern, Language language, Object... arguments) {
        return pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), language.locale()).format(arguments);
    }

    private Properties properties(Language language) {
        return Objects.requireNonNull(patterns.get(language));
    }
}
