package dialogue.operator.cli;

import dialogue.operator.cli.brief.BriefCommands;
import dialogue.operator.cli.outbox.OutboxCommands;
import dialogue.operator.cli.person.PersonCommands;
import dialogue.operator.cli.review.ReviewCommands;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.screen.UserTerminal;
import dialogue.operator.cli.serve.ServeCommands;
import dialogue.operator.cli.syntax.Failures;
import dialogue.operator.cli.syntax.Help;
import dialogue.operator.cli.syntax.UsageErrors;
import dialogue.operator.cli.syntax.Values;
import dialogue.operator.cli.work.Interruption;
import dialogue.operator.cli.work.Start;
import dialogue.operator.cli.work.Workshop;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// The command line of the program, as the person in front of it sees it.
public final class Commands {

    /// What is asked of the program itself; everything else without a command's name is for `brief`.
    private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

    private final Terminal terminal;
    private final Workshop workshop;

    Commands(Terminal terminal, Start start) {
        this.terminal = terminal;
        this.workshop = new Workshop(terminal, new Interruption(), start);
    }

    /// Does what the arguments say, and speaks to the user in their language.
    ///
    /// @param start starts Spring with the ledger of an output folder; called only by what makes or lists briefings
    /// @return the exit code: 0 done, 1 failed, 2 input refused, 3 made but not all delivered, 64 wrong use
    public static int run(String[] arguments, Start start) {
        return new Commands(UserTerminal.open(System.getenv()), start).run(arguments);
    }

    int run(String... arguments) {
        return commandLine().execute(isBrief(arguments) ? withBrief(arguments) : arguments);
    }

    private static boolean isBrief(String[] arguments) {
        return arguments.length == 0
                || (arguments[0].startsWith("-") && !OF_THE_PROGRAM.contains(arguments[0]));
    }

    private static String[] withBrief(String[] arguments) {
        return Stream.concat(Stream.of("brief"), Stream.of(arguments)).toArray(String[]::new);
    }

    private CommandLine commandLine() {
        var root = new CommandLine(new Program());
        root.getCommandSpec().addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .descriptionKey("option.version").build());
        BriefCommands.into(root, terminal, workshop);
        ReviewCommands.into(root, terminal, workshop);
        OutboxCommands.into(root, terminal, workshop);
        ServeCommands.into(root, terminal, workshop);
        PersonCommands.into(root, terminal, workshop);
        root.addSubcommand(new HelpCommand(terminal, root));
        Values.into(root);
        new Help(terminal).into(root);
        return root.setOut(writer(terminal.out())).setErr(writer(terminal.err()))
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler(new Failures(terminal, workshop.interruption()));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}
