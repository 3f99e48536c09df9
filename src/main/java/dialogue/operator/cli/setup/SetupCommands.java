package dialogue.operator.cli.setup;

import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Workshop;
import picocli.CommandLine;

/// The commands on the configuration.
public final class SetupCommands {

    private SetupCommands() {}

    /// Adds them.
    public static void into(CommandLine root, Terminal terminal, Workshop workshop) {
        var config = new ConfigCommand(terminal, workshop.settled());
        root.addSubcommand(new CommandLine(config).addSubcommand(new ConfigShowCommand(config))
                .addSubcommand(new ConfigCheckCommand(terminal, workshop, config)));
    }
}
