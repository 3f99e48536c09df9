package dialogue.operator.cli.outbox;

import dialogue.delivery.Outbox;
import dialogue.language.Problem;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.view.OutboxView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `dialogue outbox test`: sends the operator a message, and says step by step how far it came.
@Command(name = "test")
final class OutboxTestCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final OutboxCommand outbox;

    OutboxTestCommand(Terminal terminal, OutboxCommand outbox) {
        this.terminal = terminal;
        this.outbox = outbox;
    }

    @Override
    public Integer call() {
        var trial = outbox.sending(Outbox.class, Outbox::trial);
        outbox.tell(OutboxView.of(trial, terminal.language()),
                () -> trial.steps().forEach(step -> terminal.print(step.in(terminal.language()))));
        trial.failure().ifPresent(reason -> terminal
                .complain(Problem.Kind.FAILED.exitCode(), "outbox.test-failed", reason.in(terminal.language())));
        return trial.failure().isEmpty() ? 0 : Problem.Kind.FAILED.exitCode();
    }
}
