package dialogue.operator.cli.brief;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.operator.cli.screen.Clocks;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.RunView;
import dialogue.run.Production;
import dialogue.run.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue runs`: the runs of an output folder, newest first.
@Command(name = "runs")
final class RunsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    RunsCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var runs = runs();
        form.tell(terminal, RunView.of(runs), () -> tell(runs));
        return 0;
    }

    private void tell(List<Run> runs) {
        if (runs.isEmpty()) {
            terminal.tell("runs.none", output.folder().toString());
            return;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("run", "year", "occasion", "revision", "started", "state"));
        runs.forEach(run -> rows.add(List.of(Long.toString(run.id()), Integer.toString(run.year()),
                run.occasion().key(), run.makes().name(), Clocks.utc(run.started()), state(run))));
        terminal.print(Grid.headed(rows));
    }

    Form form() {
        return form;
    }

    Path output() {
        return output.folder();
    }

    /// The run of a number.
    ///
    /// @throws Problem where there is none
    Run run(long number) {
        return runs().stream().filter(run -> run.id() == number).findFirst()
                .orElseThrow(() -> unknown(number));
    }

    static Problem unknown(long number) {
        return Problem.of(Kind.FAILED, "run.unknown", Long.toString(number));
    }

    private List<Run> runs() {
        return workshop.list(output.folder(), Production.class, Production::runs);
    }

    String state(Run run) {
        return terminal.words("state." + run.state().key());
    }

}
