package dialogue.operator.cli.serve;

import dialogue.language.Problem;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.FileView.Copied;
import dialogue.run.Backup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dialogue backup FOLDER`: a copy of the output folder, made while it is worked in.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "option.backup")
    private Path folder = Path.of("backup");

    @Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "option.backed-up")
    private Path output = Path.of("output");

    @Mixin
    private final Form form = new Form();

    BackupCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(output)) {
            throw Problem.of(Problem.Kind.FAILED, "backup.nothing", output.toString());
        }
        workshop.at(output, Backup.class, backup -> {
            backup.to(folder);
            return folder;
        });
        form.tell(terminal, new Copied(folder.toString()), () -> terminal.tell("backup.done", folder.toString()));
        return 0;
    }
}
