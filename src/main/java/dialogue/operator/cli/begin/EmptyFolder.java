package dialogue.operator.cli.begin;

import dialogue.language.Problem;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Settled;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// Answers who wants something of an input in a folder where there is neither one nor a configuration: with the commands to begin with, and makes nothing.
public record EmptyFolder(Terminal terminal, Settled settled) implements IExecutionStrategy {

    private static final int USAGE = Problem.Kind.USAGE.exitCode();
    /// What cannot do without an input.
    private static final Set<String> NEEDY = Set.of("brief", "check", "form", "review", "status");

    @Override
    public int execute(ParseResult parsed) {
        var given = parsed.asCommandLineList().stream().map(CommandLine::getParseResult).toList();
        return given.stream().noneMatch(EmptyFolder::asksForHelp) && given.stream().noneMatch(EmptyFolder::namesInput)
                && isNeedy(given) && isEmpty() ? answer() : new RunLast().execute(parsed);
    }

    private static boolean asksForHelp(ParseResult one) {
        return one.isUsageHelpRequested() || one.isVersionHelpRequested();
    }

    private static boolean namesInput(ParseResult one) {
        return one.hasMatchedOption("--input");
    }

    private static boolean isNeedy(List<ParseResult> given) {
        return given.stream().anyMatch(each -> NEEDY.contains(each.commandSpec().name()));
    }

    private boolean isEmpty() {
        return !settled.isConfigured() && Files.notExists(settled.effective().folder("dialogue.input"));
    }

    private int answer() {
        terminal.complain(USAGE, "begin.nothing");
        if (!terminal.read()) {
            Grid.plain(List.of(List.of("dialogue init", terminal.words("begin.init")),
                    List.of("dialogue init --sample", terminal.words("begin.sample")),
                    List.of("dialogue help", terminal.words("begin.help"))))
                    .lines(terminal.width()).forEach(terminal.err()::println);
        }
        return USAGE;
    }
}
