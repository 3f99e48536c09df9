package dialogue.operator.cli.outbox;

import dialogue.delivery.DispatchState.Held;
import dialogue.operator.ActOnMessage.Act;
import dialogue.operator.ActOnMessage.Approval;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.view.OutboxView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dialogue outbox approve N`: sends a message, or tells what would become of it.
@Command
final class OutboxApproveCommand extends OutboxSendCommand {

    private final Terminal terminal;
    private final OutboxCommand outbox;

    @Option(names = "--dry-run", descriptionKey = "option.approve-dry-run")
    private boolean dry;

    OutboxApproveCommand(Terminal terminal, OutboxCommand outbox) {
        super(terminal, outbox, Act.APPROVE);
        this.terminal = terminal;
        this.outbox = outbox;
    }

    @Override
    public Integer call() {
        if (!dry) {
            return super.call();
        }
        var approval = outbox.foresee(number(), insists());
        outbox.tell(OutboxView.of(approval), () -> tell(approval));
        return 0;
    }

    private void tell(Approval approval) {
        var message = approval.message();
        terminal.tell(message.state() instanceof Held ? "outbox.dry.held" : "outbox.dry." + approval.by().key(),
                Long.toString(message.id()), message.mailing().recipient(), message.mailing().enclosures().size());
    }
}
