package dialogue.operator.cli;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.operator.ActOnMessage.Act;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.plan.Party;
import dialogue.render.Format;
import dialogue.schedule.ScheduleOperations;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
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
        var runs = new RunsCommand(terminal, workshop);
        root.addSubcommand(new BriefCommand(terminal, workshop)).addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ColumnsCommand(terminal)).addSubcommand(new TemplateCommand(terminal))
                .addSubcommand(new CommandLine(runs).addSubcommand(new RunsShowCommand(terminal, runs))
                        .addSubcommand(new RunsResumeCommand(terminal, workshop, runs)))
                .addSubcommand(outbox()).addSubcommand(new ServeCommand(terminal, workshop))
                .addSubcommand(schedule()).addSubcommand(problems())
                .addSubcommand(new HealthCommand(terminal, workshop))
                .addSubcommand(new AuditCommand(terminal, workshop))
                .addSubcommand(new BackupCommand(terminal, workshop)).addSubcommand(new TidyCommand(terminal, workshop))
                .addSubcommand(new HelpCommand(terminal, root));
        convert(root);
        new Help(terminal).into(root);
        return root.setOut(writer(terminal.out())).setErr(writer(terminal.err()))
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler(new Failures(terminal, workshop.interruption()));
    }

    private CommandLine outbox() {
        var outbox = new OutboxCommand(terminal, workshop);
        return new CommandLine(outbox).addSubcommand(new OutboxShowCommand(terminal, outbox))
                .addSubcommand(new OutboxTestCommand(terminal, outbox))
                .addSubcommand("approve", new OutboxSendCommand(terminal, outbox, Act.APPROVE))
                .addSubcommand("retry", new OutboxSendCommand(terminal, outbox, Act.RETRY))
                .addSubcommand("arrived", new OutboxActCommand(terminal, outbox, Act.ARRIVED))
                .addSubcommand("cancel", new OutboxActCommand(terminal, outbox, Act.CANCEL));
    }

    private CommandLine schedule() {
        var schedule = new ScheduleCommand(terminal, workshop);
        return new CommandLine(schedule)
                .addSubcommand("pause",
                        new ScheduleActCommand(schedule, ScheduleOperations::pause, "schedule.paused",
                                "schedule.paused-already"))
                .addSubcommand("resume",
                        new ScheduleActCommand(schedule, ScheduleOperations::resume, "schedule.resumed",
                                "schedule.resumed-already"))
                .addSubcommand(new ScheduleFireCommand(schedule));
    }

    private CommandLine problems() {
        var problems = new ProblemsCommand(terminal, workshop);
        return new CommandLine(problems).addSubcommand(new ProblemsDismissCommand(problems));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static void convert(CommandLine root) {
        root.registerConverter(OptionalInt.class, Numbers::year).registerConverter(LocalDate.class, Numbers::day)
                .registerConverter(Long.TYPE, Numbers::run)
                .registerConverter(Long.class, Numbers::problem)
                .registerConverter(MessageNumber.class, Numbers::message)
                .registerConverter(Occasion.class, Commands::meeting)
                .registerConverter(Audience.class, new Choice<>("--audience", List.of(Audience.values()), Keyed::key))
                .registerConverter(Language.class,
                        new Choice<>("--language", List.of(Language.values()), Language::key))
                .registerConverter(Format.class, new Choice<>("--format", List.of(Format.values()), Keyed::key))
                .registerConverter(Layout.class, new Choice<>("--format", List.of(Layout.values()), Keyed::key))
                .registerConverter(Party.class, new Choice<>("--party", List.of(Party.values()), Keyed::key));
    }

    private static Occasion meeting(String given) {
        var key = given.strip();
        try {
            return Occasion.of(key);
        } catch (IllegalArgumentException e) {
            throw Problem.of(Problem.Kind.USAGE, "usage.meeting", given);
        }
    }
}
