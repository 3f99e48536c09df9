package dialogue.operator.cli;

import java.util.ArrayList;
import java.util.List;
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
        var dispatch = outbox.at(all -> all.dispatch(number.value()));
        var facts = new ArrayList<List<String>>();
        facts.add(fact("message", Long.toString(dispatch.id())));
        facts.add(fact("briefing", OutboxCommand.briefing(dispatch)));
        facts.add(fact("version", Integer.toString(dispatch.mailing().version())));
        facts.add(fact("recipient", dispatch.mailing().recipient()));
        facts.add(fact("state", outbox.state(dispatch)));
        facts.add(fact("detail", outbox.detail(dispatch)));
        facts.add(fact("attempts", Integer.toString(dispatch.attempts())));
        facts.add(fact("entered", RunsCommand.time(dispatch.entered())));
        facts.add(fact("since", RunsCommand.time(dispatch.changed())));
        dispatch.mailing().enclosures()
                .forEach(enclosure -> facts.add(fact("document", enclosure.file() + " " + enclosure.sha256())));
        terminal.print(Grid.plain(facts));
        return 0;
    }

    private List<String> fact(String key, String value) {
        return List.of(terminal.words("head." + key), value.isEmpty() ? "–" : value);
    }
}
