package dialogue.operator.cli.brief;

import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Workshop;
import picocli.CommandLine;

/// The commands on briefings, their runs and their input.
public final class BriefCommands {

    private BriefCommands() {}

    /// Adds them.
    public static void into(CommandLine root, Terminal terminal, Workshop workshop) {
        var runs = new RunsCommand(terminal, workshop);
        root.addSubcommand(new BriefCommand(terminal, workshop))
                .addSubcommand(new CheckCommand(terminal, workshop.settled()))
                .addSubcommand(new ColumnsCommand(terminal)).addSubcommand(new TemplateCommand(terminal))
                .addSubcommand(new FormCommand(terminal, workshop.settled()))
                .addSubcommand(new CommandLine(runs).addSubcommand(new RunsShowCommand(terminal, runs))
                        .addSubcommand(new RunsResumeCommand(terminal, workshop, runs)))
                .addSubcommand(new ReproduceCommand(terminal, workshop));
    }
}
