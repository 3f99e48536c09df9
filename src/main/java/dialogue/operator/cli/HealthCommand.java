package dialogue.operator.cli;

import dialogue.language.Problem;
import dialogue.schedule.Health;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dialogue health`: whether everything is well, for a monitor by the exit code: 0 or 1.
@Command(name = "health")
final class HealthCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Option(names = "--input", paramLabel = "FOLDER", descriptionKey = "option.input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "option.output")
    private Path output = Path.of("output");

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    HealthCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var wrong = wrong();
        if (json) {
            terminal.print(WatchJson.health(wrong, this::sentence));
        } else if (wrong.isEmpty()) {
            terminal.tell("health.well");
        } else {
            wrong.forEach(problem -> terminal.print(sentence(problem)));
        }
        return wrong.isEmpty() ? 0 : Problem.Kind.FAILED.exitCode();
    }

    /// Looking must not make a folder that is not there. Quartz is asked, and knocks for nobody.
    private List<Problem> wrong() {
        return Files.isDirectory(output)
                ? workshop.at(output, Health.class, Health::look, "dialogue.input=" + input, "dialogue.serve=true",
                        "dialogue.knock=false")
                : List.of(Health.notServed(output));
    }

    private String sentence(Problem problem) {
        return problem.sentence(terminal.language());
    }
}
