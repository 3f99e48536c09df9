package dialogue.operator.cli.serve;

import dialogue.language.Problem;
import dialogue.operator.cli.work.Person;
import dialogue.operator.view.WatchView.Dismissed;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue problems dismiss N`: a person has seen to a problem.
@Command(name = "dismiss")
final class ProblemsDismissCommand implements Callable<Integer> {

    private final ProblemsCommand problems;

    @Parameters(index = "0", paramLabel = "N", descriptionKey = "option.problem")
    private Long number = 0L;

    ProblemsDismissCommand(ProblemsCommand problems) {
        this.problems = problems;
    }

    @Override
    public Integer call() {
        if (problems.at(all -> all.dismiss(number, Person.name())).isEmpty()) {
            throw Problem.of(Problem.Kind.FAILED, "problem.unknown", Long.toString(number));
        }
        problems.tell(new Dismissed(number), "problems.dismissed", Long.toString(number));
        return 0;
    }
}
