package dialogue.operator.cli.serve;

import dialogue.language.Problem;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.Failures;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.Json;
import dialogue.operator.view.WatchView;
import dialogue.schedule.Health;
import dialogue.schedule.Health.Found;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue health`: whether everything is well, for a monitor by the exit code: 0 or 1.
@Command(name = "health")
final class HealthCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    HealthCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var found = look();
        if (form.isJson()) {
            terminal.print(Json.of(WatchView.of(found, terminal.language())));
        } else {
            tell(found);
        }
        return found.wrong().isEmpty() ? 0 : Problem.Kind.FAILED.exitCode();
    }

    private void tell(Found found) {
        Stream.concat(found.notes().stream(), found.wrong().stream())
                .forEach(problem -> terminal.print(sentence(problem)));
        if (found.wrong().isEmpty()) {
            terminal.tell("health.well");
        }
    }

    /// Looking must not make a folder that is not there. What keeps the program from starting keeps the briefings from being made.
    private Found look() {
        try {
            return Files.isDirectory(output.folder())
                    ? found()
                    : new Found(List.of(Health.notServed(output.folder())), List.of());
        } catch (RuntimeException e) {
            return new Found(List.of(Failures.problem(e).orElseThrow(() -> e)), List.of());
        }
    }

    /// Quartz is asked, but not started.
    private Found found() {
        return workshop.at(output.folder(), Health.class, Health::look, input.setting(), "dialogue.serve=true");
    }

    private String sentence(Problem problem) {
        return problem.sentence(terminal.language());
    }
}
