package dialogue.operator.cli.brief;

import dialogue.language.Problem;
import dialogue.occasion.RevisionKey;
import dialogue.operator.cli.screen.ProgressLines;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.FileView;
import dialogue.run.Progress;
import dialogue.run.Reproduction;
import dialogue.run.Reproduction.Reproduced;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dialogue reproduce 2026 annual r1`: makes a published revision again, from the input that it was made from.
@Command(name = "reproduce")
final class ReproduceCommand implements Callable<Integer> {

    private static final int DIFFERS = 1;

    private final Terminal terminal;
    private final Workshop workshop;

    @Parameters(arity = "1..3", paramLabel = "YEAR OCCASION REVISION", hideParamSyntax = true, descriptionKey = "option.revision")
    private List<String> words = List.of();

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "option.reproduced")
    private Optional<Path> into = Optional.empty();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    ReproduceCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var given = String.join(" ", words);
        var revision = RevisionKey.named(given)
                .orElseThrow(() -> Problem.of(Problem.Kind.USAGE, "usage.revision", given));
        if (!Files.isDirectory(output.folder())) {
            throw Problem.of(Problem.Kind.USAGE, "reproduce.unknown", output.folder().toString());
        }
        return tell(revision, workshop.at(output.folder(), Reproduction.class,
                all -> all.reproduce(revision, into, form.isTable() ? new ProgressLines(terminal) : Progress.NONE)));
    }

    private int tell(RevisionKey revision, Reproduced result) {
        form.tell(terminal, FileView.of(revision, result, into), () -> tellSame(revision, result));
        if (result.isSame()) {
            return 0;
        }
        terminal.complain(DIFFERS, "reproduced.differs", revision.toString(), result.files(),
                String.join(", ", result.differing()), result.madeBy(), result.program());
        return DIFFERS;
    }

    private void tellSame(RevisionKey revision, Reproduced result) {
        into.ifPresent(folder -> terminal.tell("reproduced.stands", folder.toString()));
        if (result.isSame()) {
            terminal.tell("reproduced.same", revision.toString(), result.files());
        }
    }
}
