package dialogue.operator.cli;

import dialogue.language.Problem;
import dialogue.operator.view.Json;
import dialogue.operator.view.WatchView;
import dialogue.watch.Problems;
import dialogue.watch.StandingProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `dialogue problems`: what went wrong behind everybody's back and waits for a person.
@Command(name = "problems")
final class ProblemsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "option.output", scope = ScopeType.INHERIT)
    private Path output = Path.of("output");

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ProblemsCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var standing = workshop.list(output, Problems.class, Problems::standing);
        if (json) {
            terminal.print(Json.of(WatchView.of(standing, terminal.language())));
        } else if (standing.isEmpty()) {
            terminal.tell("problems.none");
        } else {
            terminal.print(Grid.headed(rows(standing)));
            terminal.tell("problems.dismiss");
        }
        return 0;
    }

    Terminal terminal() {
        return terminal;
    }

    <T> T at(Function<Problems, T> work) {
        return workshop.at(output, Problems.class, work);
    }

    private List<List<String>> rows(List<StandingProblem> standing) {
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("number", "raised", "problem"));
        standing.forEach(problem -> rows.add(List.of(Long.toString(problem.number()),
                RunsCommand.time(problem.firstSeen()), sentence(problem.problem()))));
        return rows;
    }

    private String sentence(Problem problem) {
        return problem.sentence(terminal.language());
    }
}
