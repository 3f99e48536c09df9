package dialogue.operator.cli.setup;

import dialogue.language.Problem;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.Failures;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.setup.LookAtFolders;
import dialogue.operator.setup.LookAtInstallation;
import dialogue.operator.setup.Looked;
import dialogue.operator.view.SetupView;
import dialogue.run.ClockConfiguration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue config check`: whether a start would be refused, and whether folders, fonts, database, mail server and clock are fit. It makes nothing.
@Command(name = "check")
final class ConfigCheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;
    private final ConfigCommand config;

    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Output output = new Output();

    ConfigCheckCommand(Terminal terminal, Workshop workshop, ConfigCommand config) {
        this.terminal = terminal;
        this.config = config;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var looked = new LookAtInstallation(workshop.settled()::effective, this::ask,
                new LookAtFolders(input.folder(), output.folder()), new ClockConfiguration().clock()).look();
        config.form().tell(terminal, SetupView.of(looked, terminal.language()),
                () -> terminal.print(Grid.plain(looked.stream().map(this::row).toList())));
        return looked.stream().allMatch(Looked::isWell) ? 0 : Problem.Kind.FAILED.exitCode();
    }

    private List<String> row(Looked looked) {
        return List.of(terminal.words(looked.isWell() ? "config.well" : "config.wrong"),
                terminal.words("config.part." + looked.part().key()), looked.found().in(terminal.language()));
    }

    /// Spring wraps what a start is refused for.
    private List<Looked> ask(Function<ApplicationContext, List<Looked>> question) {
        try {
            return workshop.trial(question, input.setting());
        } catch (RuntimeException failure) {
            throw Failures.problem(failure).orElseThrow(() -> failure);
        }
    }
}
