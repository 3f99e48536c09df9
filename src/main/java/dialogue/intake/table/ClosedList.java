package dialogue.intake.table;

import dialogue.intake.value.Characters;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Keyed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that a column allows, each with what it stands for: by key, or by its label in any of the three languages. Labels are those the
/// documents print, and those of `messages/input_*.properties`, where `|` stands between several. Case and outer blanks do not matter.
public final class ClosedList<T> {

    private static final List<Messages> LABELS = List.of(Messages.load("briefing"), Messages.load("input"));

    private final String prefix;
    private final List<String> keys;
    private final Map<String, T> byWord = new HashMap<>();

    private ClosedList(String prefix, Map<String, T> byKey) {
        this.prefix = prefix;
        keys = List.copyOf(byKey.keySet());
        byKey.forEach((key, value) -> words(prefix + key).forEach(word -> byWord.putIfAbsent(plain(word), value)));
        byWord.putAll(byKey);
    }

    /// A list of words by their keys.
    ///
    /// @param prefix of the labels' keys in the bundles, with its point
    public static <T> ClosedList<T> of(String prefix, Map<String, T> byKey) {
        return new ClosedList<>(prefix, byKey);
    }

    public static <E extends Keyed> ClosedList<E> of(String prefix, E[] values) {
        var byKey = new LinkedHashMap<String, E>();
        Arrays.stream(values).forEach(value -> byKey.put(value.key(), value));
        return new ClosedList<>(prefix, byKey);
    }

    private static Stream<String> words(String key) {
        return Arrays.stream(Language.values()).flatMap(language -> words(key, language));
    }

    private static Stream<String> words(String key, Language language) {
        return LABELS.stream().filter(labels -> labels.keys(language).contains(key))
                .flatMap(labels -> Arrays.stream(labels.pattern(language, key).split("\\|", -1)));
    }

    private static String plain(String word) {
        return Characters.normal(Characters.stripped(word)).toLowerCase(Locale.ROOT);
    }

    /// The keys, in their order.
    public List<String> keys() {
        return keys;
    }

    /// The label of a key in a language; of several the one that the documents print.
    public String label(String key, Language language) {
        return words(prefix + key, language).findFirst().orElseThrow();
    }

    /// The words, in small letters, for some of the things they stand for.
    public Set<String> words(Predicate<T> some) {
        return byWord.entrySet().stream().filter(word -> some.test(word.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What a word stands for, or empty if the list does not have it.
    public Optional<T> of(String word) {
        var exact = byWord.get(word);
        return Optional.ofNullable(exact != null ? exact : byWord.get(plain(word)));
    }
}
