package dialogue.operator.cli.begin;

import dialogue.intake.IntakeSettings;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.work.Summary;
import dialogue.operator.view.begin.WorkspaceView;
import dialogue.operator.workspace.WriteWorkspace;
import dialogue.operator.workspace.WriteWorkspace.Part;
import dialogue.run.ClockConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dialogue init`: writes what somebody begins with, in their language, and says what comes next.
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--sample", descriptionKey = "option.sample")
    private boolean sample;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "option.workspace")
    private Path folder = Path.of("");

    @Mixin
    private final Form form = new Form();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var year = IntakeSettings.day(new ClockConfiguration().clock().instant()).getYear();
        var parts = new WriteWorkspace(folder, terminal.language(), year).write(sample);
        form.tell(terminal, WorkspaceView.of(parts), () -> tell(parts));
        return 0;
    }

    private void tell(List<Part> parts) {
        parts.forEach(this::tell);
        terminal.print("");
        terminal.tell("init.next");
        terminal.print(Grid.plain(next(parts.getFirst())));
    }

    private void tell(Part part) {
        var path = Summary.typed(part.path());
        if (part.isNew()) {
            terminal.tell("init." + part.purpose().key(), path, part.files().size());
        } else {
            terminal.tell("init.left", path);
        }
    }

    private List<List<String>> next(Part input) {
        var rows = new ArrayList<List<String>>();
        if (!folder.toString().isEmpty()) {
            rows.add(step("cd " + Summary.typed(folder), "init.next.folder"));
        }
        if (sample) {
            rows.add(step("dialogue brief", "init.next.sample"));
        } else if (input.isNew()) {
            rows.add(step(Summary.typed(input.path().resolve("README.md")), "init.next.fill"));
        }
        rows.add(step("dialogue check", "init.next.check"));
        return rows;
    }

    private List<String> step(String command, String key) {
        return List.of(command, terminal.words(key));
    }
}
