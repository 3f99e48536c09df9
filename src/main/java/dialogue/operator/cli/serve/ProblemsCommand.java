package dialogue.operator.cli.serve;

import dialogue.language.Problem;
import dialogue.operator.cli.screen.Clocks;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.WatchView;
import dialogue.watch.Problems;
import dialogue.watch.StandingProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue problems`: what went wrong behind everybody's back and waits for a person.
@Command(name = "problems")
final class ProblemsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    ProblemsCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var standing = workshop.list(output.folder(), Problems.class, Problems::standing);
        form.tell(terminal, WatchView.of(standing, terminal.language()), () -> tell(standing));
        return 0;
    }

    private void tell(List<StandingProblem> standing) {
        if (standing.isEmpty()) {
            terminal.tell("problems.none");
        } else {
            terminal.print(Grid.headed(rows(standing)));
            terminal.tell("problems.dismiss");
        }
    }

    void tell(WatchView answer, String key, String argument) {
        form.tell(terminal, answer, () -> terminal.tell(key, argument));
    }

    <T> T at(Function<Problems, T> work) {
        return workshop.at(output.folder(), Problems.class, work);
    }

    private List<List<String>> rows(List<StandingProblem> standing) {
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("number", "raised", "problem"));
        standing.forEach(problem -> rows.add(List.of(Long.toString(problem.number()),
                Clocks.utc(problem.firstSeen()), sentence(problem.problem()))));
        return rows;
    }

    private String sentence(Problem problem) {
        return problem.sentence(terminal.language());
    }
}
