package dialogue.operator.cli.serve;

import dialogue.language.Problem;
import dialogue.operator.answer.Json;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.Failures;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.health.Condition;
import dialogue.operator.health.Exposition;
import dialogue.operator.health.HealthLayout;
import dialogue.operator.health.Level;
import dialogue.operator.health.LookAtHealth;
import dialogue.operator.health.Plugin;
import dialogue.operator.view.WatchView;
import dialogue.schedule.Health;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dialogue health`: whether everything is well, for a monitor by the exit code.
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

    @Option(names = "--format", paramLabel = "KEY", descriptionKey = "option.health-format")
    private HealthLayout layout = HealthLayout.TEXT;

    @Override
    public Integer call() {
        var found = look();
        switch (layout) {
            case TEXT -> form.tell(terminal, WatchView.of(found, terminal.language()), () -> tell(found));
            case JSON -> terminal.print(Json.of(WatchView.of(found, terminal.language())));
            case NAGIOS -> terminal.print(Plugin.of(found, terminal.language(), terminal.words("health.well")));
            case PROMETHEUS -> terminal.print(Exposition.of(found).stripTrailing());
        }
        return exitCode(found);
    }

    /// Prometheus finds the level among the figures.
    private int exitCode(Condition found) {
        return switch (layout) {
            case NAGIOS -> found.level().code();
            case PROMETHEUS -> 0;
            case TEXT, JSON -> found.level() == Level.CRITICAL ? Problem.Kind.FAILED.exitCode() : 0;
        };
    }

    private void tell(Condition found) {
        Stream.of(found.notes(), found.warnings(), found.wrong()).flatMap(each -> each.stream())
                .forEach(problem -> terminal.print(sentence(problem)));
        if (found.level() == Level.WELL) {
            terminal.tell("health.well");
        }
    }

    /// Looking must not make a folder that is not there. What keeps the program from starting keeps the briefings from being made.
    private Condition look() {
        try {
            return Files.isDirectory(output.folder()) ? found() : Condition.wrong(Health.notServed(output.folder()));
        } catch (RuntimeException e) {
            return Condition.wrong(Failures.problem(e).orElseThrow(() -> e));
        }
    }

    /// Quartz is asked, but not started.
    private Condition found() {
        return workshop.at(output.folder(), LookAtHealth.class, LookAtHealth::look, input.setting(),
                "dialogue.serve=true");
    }

    private String sentence(Problem problem) {
        return problem.sentence(terminal.language());
    }
}
