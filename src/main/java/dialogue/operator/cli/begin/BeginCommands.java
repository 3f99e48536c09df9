package dialogue.operator.cli.begin;

import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Workshop;
import picocli.CommandLine;

/// The commands to begin with.
public final class BeginCommands {

    private BeginCommands() {}

    /// Adds them.
    public static void into(CommandLine root, Terminal terminal, Workshop workshop) {
        root.addSubcommand(new InitCommand(terminal)).addSubcommand(new StatusCommand(terminal, workshop));
    }
}
