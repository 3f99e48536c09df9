package dialogue.operator.cli.serve;

import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Workshop;
import dialogue.schedule.ScheduleOperations;
import picocli.CommandLine;

/// The commands of whoever runs the program as a service.
public final class ServeCommands {

    private ServeCommands() {}

    /// Adds them.
    public static void into(CommandLine root, Terminal terminal, Workshop workshop) {
        var problems = new ProblemsCommand(terminal, workshop);
        root.addSubcommand(new ServeCommand(terminal, workshop))
                .addSubcommand(new WorkCommand(terminal, workshop))
                .addSubcommand(schedule(new ScheduleCommand(terminal, workshop)))
                .addSubcommand(new CommandLine(problems).addSubcommand(new ProblemsDismissCommand(problems)))
                .addSubcommand(new HealthCommand(terminal, workshop))
                .addSubcommand(new AuditCommand(terminal, workshop))
                .addSubcommand(new BackupCommand(terminal, workshop))
                .addSubcommand(new TidyCommand(terminal, workshop));
    }

    private static CommandLine schedule(ScheduleCommand schedule) {
        return new CommandLine(schedule)
                .addSubcommand("pause", new ScheduleActCommand(schedule, ScheduleOperations::pause, "schedule.paused",
                        "schedule.paused-already"))
                .addSubcommand("resume", new ScheduleActCommand(schedule, ScheduleOperations::resume,
                        "schedule.resumed", "schedule.resumed-already"))
                .addSubcommand(new ScheduleFireCommand(schedule));
    }
}
