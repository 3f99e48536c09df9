package dialogue.operator.cli.syntax;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is looked for in a command line before it is read: the configuration holds what the options say that are not given.
///
/// @param file what `--config` names
/// @param command the first word that is about something else
public record NamedConfiguration(Optional<Path> file, Optional<String> command, List<String> all) {

    public static final String OPTION = "--config";

    private static final Set<String> HELP = Set.of("-h", "--help");
    private static final Set<String> VERSION = Set.of("-V", "--version");

    /// Looks into the words of a command.
    public static NamedConfiguration in(List<String> words) {
        var named = IntStream.range(0, words.size()).filter(place -> names(words.get(place))).findFirst();
        var value = named.stream().boxed().flatMap(place -> value(words, place).stream()).findFirst();
        var command = IntStream.range(0, words.size())
                .filter(place -> !names(words.get(place)) && (place == 0 || !words.get(place - 1).equals(OPTION)))
                .mapToObj(words::get).findFirst();
        return new NamedConfiguration(value.map(Path::of), command, words);
    }

    private static boolean names(String word) {
        return word.equals(OPTION) || word.startsWith(OPTION + "=");
    }

    private static Optional<String> value(List<String> words, int place) {
        var word = words.get(place);
        return word.equals(OPTION)
                ? words.stream().skip(place + 1L).findFirst()
                : Optional.of(word.substring(OPTION.length() + 1)).filter(value -> !value.isEmpty());
    }

    public boolean asksForHelp() {
        return all.stream().anyMatch(HELP::contains);
    }

    /// The words of the command; those that begin with an option and ask for neither help nor the version are for `brief`, and so are none at all, unless a
    /// person at a terminal asks.
    public String[] withCommand(boolean live) {
        var silent = command.isEmpty();
        var isBrief = command.filter(word -> word.startsWith("-") && !HELP.contains(word) && !VERSION.contains(word))
                .isPresent();
        return Stream.concat(silent || isBrief ? Stream.of(silent && live ? "status" : "brief") : Stream.empty(),
                all.stream()).toArray(String[]::new);
    }
}
