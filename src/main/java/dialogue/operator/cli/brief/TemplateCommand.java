package dialogue.operator.cli.brief;

import dialogue.intake.table.ReportTemplate;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Speech;
import dialogue.operator.view.FileView;
import dialogue.plan.Party;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dialogue template`: an empty report file for a party to fill in.
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--party", paramLabel = "KEY", descriptionKey = "option.party")
    private Optional<Party> party = Optional.empty();

    @Mixin
    private final Form form = new Form();

    @Mixin
    private final Speech speech = new Speech();

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "option.to")
    private Optional<Path> target = Optional.empty();

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var whose = party.orElseThrow(() -> Problem.of(Kind.USAGE, "usage.party-missing"));
        var language = speech.in(terminal).language();
        var text = new ReportTemplate(whose, language).text();
        target.ifPresent(file -> write(text, file));
        form.tell(terminal, FileView.template(target, whose, language, text),
                () -> target.ifPresentOrElse(file -> terminal.tell("template.written", file.toString(), whose.key()),
                        () -> terminal.out().print(text)));
        return 0;
    }

    private static void write(String text, Path file) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw Problem.of(Kind.USAGE, "usage.file-exists", file.toString());
        } catch (IOException e) {
            throw Problem.of(Kind.FAILED, "template.unwritable", file.toString());
        }
    }
}
