package dialogue.operator.cli.outbox;

import dialogue.operator.ActOnMessage.Act;
import dialogue.operator.cli.screen.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dialogue outbox approve N`, `retry N`: sends a message, also an older version where a person insists.
@Command
class OutboxSendCommand extends OutboxActCommand {

    @Option(names = "--insist", descriptionKey = "option.insist")
    private boolean insist;

    OutboxSendCommand(Terminal terminal, OutboxCommand outbox, Act act) {
        super(terminal, outbox, act);
    }

    @Override
    boolean insists() {
        return insist;
    }
}
