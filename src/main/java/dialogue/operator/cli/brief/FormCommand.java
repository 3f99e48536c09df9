package dialogue.operator.cli.brief;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.operator.WriteForm;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Speech;
import dialogue.operator.cli.work.Settled;
import dialogue.operator.view.FileView;
import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dialogue form`: the workbook in which a party writes its reports.
@Command(name = "form")
final class FormCommand implements Callable<Integer> {

    private final Terminal users;
    private final Settled settled;

    @Option(names = "--party", paramLabel = "KEY", descriptionKey = "option.party")
    private Optional<Party> party = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.form-year")
    private OptionalInt year = OptionalInt.empty();

    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Form form = new Form();

    @Mixin
    private final Speech speech = new Speech();

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.form-output")
    private Optional<Path> target = Optional.empty();

    FormCommand(Terminal users, Settled settled) {
        this.users = users;
        this.settled = settled;
    }

    @Override
    public Integer call() {
        var terminal = speech.in(users);
        var whose = party.orElseThrow(() -> Problem.of(Kind.USAGE, "usage.party-missing"));
        var when = year.orElseThrow(() -> Problem.of(Kind.USAGE, "usage.year-missing"));
        var made = new WriteForm(input.folder(), when, whose, terminal.language(), settled.allowance()).form();
        var file = target.orElse(Path.of(made.fileName()));
        made.writeTo(file);
        form.tell(terminal, FileView.written(file, party, terminal.language(), when, made.rows()),
                () -> terminal.tell("form.written", file.toString(), made.rows(), String.valueOf(when), whose.key()));
        return 0;
    }
}
