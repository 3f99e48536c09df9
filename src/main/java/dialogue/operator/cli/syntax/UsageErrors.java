package dialogue.operator.cli.syntax;

import dialogue.language.Nearest;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.operator.cli.screen.Terminal;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells in one line, with the nearest right spelling, what is wrong with a command.
public record UsageErrors(Terminal terminal) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        var problem = problem(failure);
        terminal.complain(problem);
        return problem.kind().exitCode();
    }

    private static Problem problem(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                Problem.of(Kind.USAGE, "usage.twice", name(twice.getOverwritten()));
            // a value that is none, or a configuration that holds none
            case ParameterException other -> Failures.problem(other).orElseThrow(() -> other);
        };
    }

    private static Problem missing(MissingParameterException failure) {
        var command = name(failure.getCommandLine());
        var missing = failure.getMissing().getFirst();
        return missing.isPositional()
                ? Problem.of(Kind.USAGE, missing(command), command)
                : Problem.of(Kind.USAGE, "usage.value-missing", name(missing), command);
    }

    private static String missing(String command) {
        return switch (command.split(" ", -1)[1]) {
            case "outbox" -> "usage.message-missing";
            case "person" -> "usage.person-missing";
            case "problems" -> "usage.problem-missing";
            case "schedule" -> "usage.schedule-missing";
            default -> "usage.number-missing";
        };
    }

    private static Problem unmatched(UnmatchedArgumentException failure) {
        var given = failure.getUnmatched().getFirst();
        var commandLine = failure.getCommandLine();
        var command = name(commandLine);
        if (given.startsWith("-")) {
            var option = given.replaceAll("=.*", "");
            var known = commandLine.getCommandSpec().options().stream().map(each -> each.longestName()).toList();
            return nearest("usage.option", "usage.option-nearest", option, command, known);
        }
        if (!commandLine.getSubcommands().isEmpty()) {
            return nearest("usage.command", "usage.command-nearest", given, command,
                    new ArrayList<>(commandLine.getSubcommands().keySet()));
        }
        if (given.matches("[12]\\d{3}")) {
            return Problem.of(Kind.USAGE, "usage.argument-nearest", given, command, "--year " + given);
        }
        return Problem.of(Kind.USAGE, "usage.argument", given, command);
    }

    private static Problem nearest(String code, String withNearest, String given, String command,
            List<String> known) {
        return Nearest.to(given, known)
                .map(nearest -> Problem.of(Kind.USAGE, withNearest, given, command, nearest))
                .orElseGet(() -> Problem.of(Kind.USAGE, code, given, command, String.join(", ", known)));
    }

    private static String name(ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
    }

    private static String name(CommandLine commandLine) {
        return commandLine.getCommandSpec().qualifiedName(" ");
    }
}
