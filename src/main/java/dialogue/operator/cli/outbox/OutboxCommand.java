package dialogue.operator.cli.outbox;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Written;
import dialogue.delivery.Outbox;
import dialogue.language.Problem;
import dialogue.operator.ActOnMessage;
import dialogue.operator.ActOnMessage.Approval;
import dialogue.operator.answer.Answer;
import dialogue.operator.cli.screen.Clocks;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Person;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.OutboxView;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue outbox`: the messages to the ministries and how far each has come, newest first.
@Command(name = "outbox")
final class OutboxCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    OutboxCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var all = workshop.list(output.folder(), Outbox.class, Outbox::all);
        form.tell(terminal, OutboxView.of(all, terminal.language()), () -> tell(all));
        return 0;
    }

    private void tell(List<Dispatch> all) {
        if (all.isEmpty()) {
            terminal.tell("outbox.none", output.folder().toString());
            return;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("message", "briefing", "papers", "recipient", "state", "since", "detail"));
        all.forEach(dispatch -> rows.add(List.of(Long.toString(dispatch.id()), briefing(dispatch), papers(dispatch),
                dispatch.mailing().recipient(), state(dispatch), Clocks.utc(dispatch.changed()),
                detail(dispatch))));
        terminal.print(Grid.headed(rows));
    }

    void tell(Answer answer, Runnable table) {
        form.tell(terminal, answer, table);
    }

    <T> T at(Function<Outbox, T> work) {
        return workshop.at(output.folder(), Outbox.class, work);
    }

    <B, T> T sending(Class<B> bean, Function<B, T> work) {
        try (var context = workshop.sending(output.folder())) {
            return work.apply(context.getBean(bean));
        }
    }

    Approval foresee(long number, boolean insist) {
        if (!Workshop.hasLedger(output.folder())) {
            throw Problem.of(Problem.Kind.FAILED, "dispatch.unknown", String.valueOf(number));
        }
        return workshop.at(output.folder(), ActOnMessage.class, all -> all.foresee(number, Person.name(), insist));
    }

    /// True where a message stood as a file that is there no more.
    boolean lacksFile(Dispatch dispatch) {
        return dispatch.state() instanceof Written(var file)
                && !Files.exists(output.folder().resolve("outbox").resolve(file));
    }

    static String briefing(Dispatch dispatch) {
        return dispatch.mailing().revision().toString();
    }

    String papers(Dispatch dispatch) {
        return dispatch.mailing().papers().words().in(terminal.language());
    }

    String state(Dispatch dispatch) {
        return dispatch.state().words().in(terminal.language());
    }

    String detail(Dispatch dispatch) {
        var due = dispatch.state() instanceof Queued(var next, _, _)
                ? terminal.words("outbox.due", Clocks.utc(next))
                : "";
        var words = dispatch.state().detail().map(detail -> detail.in(terminal.language())).orElse("");
        return (due + " " + words).strip();
    }
}
