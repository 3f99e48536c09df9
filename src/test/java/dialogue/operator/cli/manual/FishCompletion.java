package dialogue.operator.cli.manual;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What fish offers after `dialogue`: picocli writes completions for other shells only.
public record FishCompletion(CommandSpec root) {

    public String text() {
        return Stream.concat(Stream.of("complete -c dialogue -f"), lines(root))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(CommandSpec command) {
        var below = command.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
        var here = "complete -c dialogue -n " + quoted(condition(command));
        var commands = below.stream()
                .map(each -> here + " -a " + each.name() + " -d " + about(each.usageMessage().header()));
        var options = command.options().stream()
                .map(each -> here + names(each) + value(each) + " -d " + about(each.description()));
        return Stream.of(commands, options, below.stream().flatMap(FishCompletion::lines)).flatMap(part -> part);
    }

    /// That what is typed so far names this command and none below it.
    private static String condition(CommandSpec command) {
        var typed = Stream.iterate(command, each -> each.parent() != null, each -> each.parent())
                .map(each -> "__fish_seen_subcommand_from " + each.name());
        var below = command.subcommands().isEmpty()
                ? Stream.<String>empty()
                : Stream.of("not __fish_seen_subcommand_from " + String.join(" ", command.subcommands().keySet()));
        return Stream.concat(typed, below).collect(Collectors.joining("; and "));
    }

    private static String names(OptionSpec option) {
        return Stream.of(option.names())
                .map(each -> each.startsWith("--") ? " -l " + each.substring(2) : " -s " + each.substring(1))
                .collect(Collectors.joining());
    }

    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        return option.type() == Path.class ? " -r -F" : " -x";
    }

    private static String about(String[] words) {
        return quoted(String.join(" ", words).replace("%%", "%"));
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
