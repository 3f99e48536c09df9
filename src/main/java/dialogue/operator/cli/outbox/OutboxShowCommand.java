package dialogue.operator.cli.outbox;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Arrived;
import dialogue.delivery.DispatchState.Cancelled;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.GivenUp;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.delivery.DispatchState.Written;
import dialogue.operator.cli.screen.Clocks;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.MessageNumber;
import dialogue.operator.view.OutboxView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue outbox show N`: all about one message.
@Command(name = "show")
final class OutboxShowCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final OutboxCommand outbox;

    @Parameters(index = "0", paramLabel = "N", descriptionKey = "option.message")
    private MessageNumber number = new MessageNumber(0);

    OutboxShowCommand(Terminal terminal, OutboxCommand outbox) {
        this.terminal = terminal;
        this.outbox = outbox;
    }

    @Override
    public Integer call() {
        return outbox.at(all -> {
            var dispatch = all.dispatch(number.value());
            var remedy = remedy(dispatch, all.newer(dispatch));
            outbox.tell(OutboxView.of(dispatch, remedy, terminal.language()), () -> show(dispatch, remedy));
            return 0;
        });
    }

    private void show(Dispatch dispatch, String remedy) {
        var facts = new ArrayList<List<String>>();
        facts.add(fact("message", Long.toString(dispatch.id())));
        facts.add(fact("briefing", OutboxCommand.briefing(dispatch)));
        facts.add(fact("papers", outbox.papers(dispatch)));
        facts.add(fact("version", Integer.toString(dispatch.mailing().version())));
        facts.add(fact("recipient", dispatch.mailing().recipient()));
        facts.add(fact("state", outbox.state(dispatch)));
        facts.add(fact("detail", outbox.detail(dispatch)));
        facts.add(fact("remedy", remedy));
        facts.add(fact("attempts", Integer.toString(dispatch.attempts())));
        facts.add(fact("entered", Clocks.utc(dispatch.entered())));
        facts.add(fact("since", Clocks.utc(dispatch.changed())));
        dispatch.mailing().enclosures()
                .forEach(enclosure -> facts.add(fact("document", enclosure.file() + " " + enclosure.sha256())));
        terminal.print(Grid.plain(facts));
    }

    /// What a person can do about it.
    private String remedy(Dispatch dispatch, Optional<Dispatch> newer) {
        var number = Long.toString(dispatch.id());
        return newer.filter(_ -> isSuperseded(dispatch.state()))
                .map(other -> terminal.words("remedy.superseded", number,
                        Integer.toString(other.mailing().version()), Long.toString(other.id())))
                .orElseGet(() -> terminal.words(outbox.lacksFile(dispatch)
                        ? "remedy.written-removed"
                        : "remedy." + dispatch.state().key(), number));
    }

    private static boolean isSuperseded(DispatchState state) {
        return switch (state) {
            case Held _,Queued _,Written _,Refused _,GivenUp _,Withdrawn _ -> true;
            case Sending _,Doubtful _,Accepted _,Arrived _,Unknown _,Cancelled _ -> false;
        };
    }

    private List<String> fact(String key, String value) {
        return List.of(terminal.words("head." + key), value.isEmpty() ? "–" : value);
    }
}
