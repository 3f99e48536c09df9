package dialogue.operator.health;

import dialogue.language.Language;
import dialogue.language.Problem;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plugin of Nagios, Icinga or Checkmk prints: a line with the level and the first sentence, the figures behind a stroke, then every sentence on a line. The exit code that
/// belongs to it is [Level#code()].
public final class Plugin {

    private Plugin() {}

    /// The lines for a monitor, in a language.
    ///
    /// @param well what to say where nothing is to be told
    public static String of(Condition condition, Language language, String well) {
        var sentences = Stream.of(condition.wrong(), condition.warnings(), condition.notes())
                .flatMap(each -> each.stream()).map(problem -> sentence(problem, language)).toList();
        var first = condition.level() == Level.WELL || sentences.isEmpty() ? well : sentences.getFirst();
        var figures = condition.figures().stream().filter(Predicate.not(Plugin::isZeroOfMany)).map(Plugin::figure)
                .collect(Collectors.joining(" "));
        var line = "DIALOGUE " + (condition.level() == Level.WELL ? "OK" : condition.level().name()) + " - " + first
                + (figures.isEmpty() ? "" : " | " + figures);
        return Stream.concat(Stream.of(line), sentences.stream()).collect(Collectors.joining("\n"));
    }

    /// The stroke parts the words from the figures.
    private static String sentence(Problem problem, Language language) {
        return problem.sentence(language).replace('|', '/').replace('\n', ' ');
    }

    private static boolean isZeroOfMany(Figure figure) {
        return figure.state().isPresent() && figure.value() == 0;
    }

    private static String figure(Figure figure) {
        var name = figure.name().replace('.', '_') + figure.state().map(state -> "_" + state).orElse("");
        var unit = switch (figure.unit()) {
            case "seconds" -> "s";
            case "bytes" -> "B";
            default -> "";
        };
        return String.format(Locale.ROOT, "%s=%d%s", name, figure.value(), unit);
    }
}
