package dialogue.operator.console.briefings;

import dialogue.delivery.Covering;
import dialogue.language.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What documents say in short, in a language of theirs.
///
/// @param language the key of the language
/// @param facts label and value
/// @param figures with what they count
/// @param movements what moved since the last review; may be empty
public record WordsView(String language, List<Row> facts, List<String> figures, List<String> movements,
        List<String> matters) {

    public static final WordsView NONE = new WordsView("", List.of(), List.of(), List.of(), List.of());

    /// A label and what it stands for.
    public record Row(String label, String value) {}

    /// In the reader's language, or in the first that there is.
    static WordsView of(Covering covering, Language reader) {
        var language = Stream.concat(Stream.of(reader), Stream.of(Language.values())).map(Language::key)
                .filter(covering.byLanguage()::containsKey).findFirst();
        return language.map(key -> of(Objects.requireNonNull(covering.byLanguage().get(key)), key)).orElse(NONE);
    }

    private static WordsView of(Covering.Words words, String language) {
        return new WordsView(language,
                words.facts().stream().map(fact -> new Row(fact.label(), fact.value())).toList(),
                words.figures().stream().map(WordsView::figure).toList(), words.movements(),
                words.matters().stream().map(matter -> matter.about() + " – " + matter.words()).toList());
    }

    private static String figure(Covering.Figure figure) {
        var counted = figure.value() + " " + figure.label();
        return figure.detail().isEmpty() ? counted : counted + ", " + figure.detail();
    }

    /// True where the documents say nothing in short.
    public boolean isEmpty() {
        return facts.isEmpty() && figures.isEmpty() && matters.isEmpty();
    }

    /// The head of the movements.
    public Optional<String> head() {
        return movements.size() > 1 ? Optional.of(movements.getFirst()) : Optional.empty();
    }

    /// The movements below their head.
    public List<String> moved() {
        return movements.isEmpty() ? movements : movements.subList(1, movements.size());
    }
}
