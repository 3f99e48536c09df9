package dialogue.operator.cli;

import static java.util.function.Predicate.not;

import dialogue.operator.cli.begin.EmptyFolder;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.screen.UserTerminal;
import dialogue.operator.cli.syntax.AskedForm;
import dialogue.operator.cli.syntax.ConfiguredFolders;
import dialogue.operator.cli.syntax.Failures;
import dialogue.operator.cli.syntax.Help;
import dialogue.operator.cli.syntax.NamedConfiguration;
import dialogue.operator.cli.syntax.UsageErrors;
import dialogue.operator.cli.syntax.Values;
import dialogue.operator.cli.work.Interruption;
import dialogue.operator.cli.work.Settled;
import dialogue.operator.cli.work.Start;
import dialogue.operator.cli.work.Workshop;
import dialogue.setting.ConfigurationPlaces;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The command line of the program, as the person in front of it sees it.
public final class Commands {

    private final Terminal terminal;
    private final Start start;
    private final ConfigurationPlaces places;
    private final Optional<Path> named;

    /// @param named the configuration that the environment names
    Commands(Terminal terminal, Start start, ConfigurationPlaces places, Optional<Path> named) {
        this.terminal = terminal;
        this.start = start;
        this.places = places;
        this.named = named;
    }

    /// Does what the arguments say, and speaks to the user in their language.
    ///
    /// @param start starts Spring with the ledger of an output folder; called only by what makes or lists briefings
    /// @return the exit code: 0 done, 1 failed, 2 input refused, 3 made but not all delivered, 64 wrong use
    public static int run(String[] arguments, Start start) {
        var environment = System.getenv();
        return new Commands(UserTerminal.open(environment), start, ConfigurationPlaces.of(environment),
                Optional.ofNullable(environment.get(ConfigurationPlaces.VARIABLE)).filter(not(String::isBlank))
                        .map(Path::of))
                .run(arguments);
    }

    int run(String... arguments) {
        var words = List.of(arguments);
        var given = NamedConfiguration.in(words);
        var settled = new Settled(places, given.file().or(() -> named));
        var reader = AskedForm.isJson(words) ? terminal.readByProgram() : terminal;
        var asked = given.withCommand(terminal.live());
        var workshop = new Workshop(reader, new Interruption(), start, settled);
        var line = commandLine(reader, workshop,
                asked.length == words.size() ? given.command() : Optional.of(asked[0]))
                .setDefaultValueProvider(given.asksForHelp() ? _ -> null : new ConfiguredFolders(settled))
                .setExecutionStrategy(new EmptyFolder(reader, settled));
        try {
            return line.execute(asked);
        } catch (OutOfMemoryError e) {
            // no exception, so picocli lets it pass
            return new Failures(reader, workshop.interruption()).tell(e, "fault");
        }
    }

    /// All there are, to be looked at.
    CommandLine commandLine() {
        return commandLine(terminal,
                new Workshop(terminal, new Interruption(), start, new Settled(places, Optional.empty())),
                Optional.empty());
    }

    private static CommandLine commandLine(Terminal reader, Workshop workshop, Optional<String> command) {
        var root = new CommandLine(new Program());
        root.getCommandSpec().addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .descriptionKey("option.version").build());
        root.getCommandSpec().addOption(OptionSpec.builder(NamedConfiguration.OPTION).type(Path.class)
                .paramLabel("FILE").scopeType(ScopeType.INHERIT).descriptionKey("option.config").build());
        Rooms.into(root, reader, workshop, command);
        root.addSubcommand(new HelpCommand(reader, root));
        Values.into(root);
        new Help(reader).into(root);
        return root.setOut(writer(reader.out())).setErr(writer(reader.err()))
                .setParameterExceptionHandler(new UsageErrors(reader))
                .setExecutionExceptionHandler(new Failures(reader, workshop.interruption()));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}
