package dialogue.operator.cli.outbox;

import dialogue.operator.ActOnMessage.Act;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Workshop;
import picocli.CommandLine;

/// The commands on messages.
public final class OutboxCommands {

    private OutboxCommands() {}

    /// Adds them.
    public static void into(CommandLine root, Terminal terminal, Workshop workshop) {
        var outbox = new OutboxCommand(terminal, workshop);
        root.addSubcommand(new CommandLine(outbox).addSubcommand(new OutboxShowCommand(terminal, outbox))
                .addSubcommand(new OutboxTestCommand(terminal, outbox))
                .addSubcommand("approve", new OutboxApproveCommand(terminal, outbox))
                .addSubcommand("hold", new OutboxActCommand(terminal, outbox, Act.HOLD))
                .addSubcommand("retry", new OutboxSendCommand(terminal, outbox, Act.RETRY))
                .addSubcommand("arrived", new OutboxActCommand(terminal, outbox, Act.ARRIVED))
                .addSubcommand("cancel", new OutboxActCommand(terminal, outbox, Act.CANCEL)));
    }
}
