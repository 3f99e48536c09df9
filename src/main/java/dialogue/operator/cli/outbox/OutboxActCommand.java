package dialogue.operator.cli.outbox;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Arrived;
import dialogue.delivery.DispatchState.Cancelled;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Written;
import dialogue.operator.ActOnMessage;
import dialogue.operator.ActOnMessage.Act;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.MessageNumber;
import dialogue.operator.cli.work.Person;
import dialogue.operator.cli.work.Summary;
import dialogue.operator.view.OutboxView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue outbox hold N`, `arrived N`, `cancel N` and, with what [OutboxSendCommand] adds, `approve N` and `retry N`: a person's word on a message. What is let go is handed
/// over at once.
@Command
class OutboxActCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final OutboxCommand outbox;
    private final Act act;

    @Parameters(index = "0", paramLabel = "N", descriptionKey = "option.message")
    private MessageNumber number = new MessageNumber(0);

    OutboxActCommand(Terminal terminal, OutboxCommand outbox, Act act) {
        this.terminal = terminal;
        this.outbox = outbox;
        this.act = act;
    }

    long number() {
        return number.value();
    }

    boolean insists() {
        return false;
    }

    @Override
    public Integer call() {
        return outbox.sending(ActOnMessage.class, this::act);
    }

    private int act(ActOnMessage messages) {
        var dispatch = messages.act(act, number.value(), Person.name(), insists());
        var left = dispatch.state() instanceof Queued && messages.isLeft();
        outbox.tell(OutboxView.acted(dispatch, left, terminal.language()), () -> tell(dispatch, left));
        return switch (dispatch.state()) {
            case Held _ when act == Act.HOLD -> 0;
            case Queued _ when left -> 0;
            case Accepted _,Written _,Arrived _,Cancelled _ -> 0;
            default -> Summary.NOT_DELIVERED;
        };
    }

    private void tell(Dispatch dispatch, boolean left) {
        terminal.print(terminal.words("outbox.now", Long.toString(dispatch.id()), dispatch.mailing().recipient(),
                outbox.state(dispatch), outbox.detail(dispatch)).strip());
        if (left) {
            terminal.tell("outbox.left");
        }
    }
}
