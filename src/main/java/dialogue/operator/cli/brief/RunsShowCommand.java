package dialogue.operator.cli.brief;

import dialogue.operator.cli.screen.Clocks;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.view.RunView;
import dialogue.run.Run;
import dialogue.run.Run.Reached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue runs show N`: all that the ledger knows of a run.
@Command(name = "show")
final class RunsShowCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final RunsCommand runs;

    @Parameters(index = "0", paramLabel = "N", descriptionKey = "option.run")
    private long number;

    RunsShowCommand(Terminal terminal, RunsCommand runs) {
        this.terminal = terminal;
        this.runs = runs;
    }

    @Override
    public Integer call() {
        var run = runs.run(number);
        runs.form().tell(terminal, RunView.of(run, runs.output()), () -> tell(run));
        return 0;
    }

    private void tell(Run run) {
        var facts = new ArrayList<>(List.of(
                fact("run", Long.toString(run.id())),
                fact("year", Integer.toString(run.year())),
                fact("occasion", run.occasion().key()),
                fact("as-of", orDash(Optional.ofNullable(run.asOf()).map(LocalDate::toString))),
                fact("revision", run.makes().name()),
                fact("state", runs.state(run)),
                fact("read", count(run.rowsRead())),
                fact("used", count(run.rowsUsed())),
                fact("refused", count(run.rowsRefused())),
                fact("started", Clocks.utc(run.started())),
                fact("ended", orDash(Optional.ofNullable(run.ended()).map(Clocks::utc))),
                fact("fingerprint", run.fingerprint())));
        run.askedBy().ifPresent(person -> facts.add(fact("asked-by", person)));
        run.reachedUnfinished().ifPresent(seen -> facts.add(fact("reached", reached(seen))));
        run.removed(runs.output()).ifPresent(day -> facts
                .add(fact("document", terminal.words("runs.removed", day.toString()))));
        terminal.print(Grid.plain(facts));
    }

    private String reached(Reached seen) {
        return terminal.words("progress", terminal.words("step." + seen.step()), seen.done(), seen.total()) + ", "
                + Clocks.utc(seen.seen());
    }

    private List<String> fact(String key, String value) {
        return List.of(terminal.words("head." + key), value);
    }

    private String count(long value) {
        return terminal.words("number", value);
    }

    private static String orDash(Optional<String> value) {
        return value.orElse("–");
    }
}
