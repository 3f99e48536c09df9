package dialogue.operator.cli.brief;

import dialogue.finding.Finding;
import dialogue.intake.IntakeReport;
import dialogue.language.Problem;
import dialogue.operator.CheckInput;
import dialogue.operator.ListFindings;
import dialogue.operator.cli.screen.FindingTable;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Speech;
import dialogue.operator.cli.work.ListHint;
import dialogue.operator.cli.work.Settled;
import dialogue.operator.view.CheckView;
import dialogue.operator.view.FileView;
import dialogue.plan.Party;
import dialogue.run.form.WrittenList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dialogue check`: reads the input, says everything that is wrong with it, and makes nothing.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final int REFUSED = 2;
    private static final int ALL = 1_000_000;

    private final Terminal users;
    private final Settled settled;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.year")
    private OptionalInt year = OptionalInt.empty();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private final Input input = new Input();

    @Option(names = "--format", paramLabel = "KEY", descriptionKey = "option.list-layout")
    private Optional<WrittenList> list = Optional.empty();

    @Option(names = "--party", paramLabel = "KEY", descriptionKey = "option.list-party")
    private Optional<Party> party = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.list-output")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--all", descriptionKey = "option.all-findings")
    private boolean all;

    @Mixin
    private final Form form = new Form();

    @Mixin
    private final Speech speech = new Speech();

    CheckCommand(Terminal users, Settled settled) {
        this.users = users;
        this.settled = settled;
    }

    @Override
    public Integer call() {
        var terminal = speech.in(users);
        if ((party.isPresent() || target.isPresent()) && list.isEmpty()) {
            throw Problem.of(Problem.Kind.USAGE, "usage.list-format");
        }
        try {
            return check(terminal);
        } catch (Problem problem) {
            terminal.complain(problem);
            return problem.kind().exitCode();
        }
    }

    private int check(Terminal terminal) {
        var checked = new CheckInput(input.folder(), year, asOf, settled.allowance()).check();
        var report = checked.report();
        list.ifPresentOrElse(as -> write(terminal, report, as),
                () -> form.tell(terminal, CheckView.of(checked, new FindingTable(terminal)::say),
                        () -> tell(terminal, report, checked.passedOver())));
        return report.accepted() ? 0 : REFUSED;
    }

    /// The list of a party is for that party alone, the one without a party for the operator.
    private void write(Terminal terminal, IntakeReport report, WrittenList as) {
        var file = target.orElse(Path.of("findings" + party.map(one -> "-" + one.key()).orElse("") + "." + as.key()));
        var made = new ListFindings(input.folder(), report, settled.allowance(), party, terminal.language()).list();
        as.write(made, file);
        var entries = made.entries().size();
        form.tell(terminal, FileView.written(file, party, terminal.language(), report.year(), entries),
                () -> terminal.tell("check.written", file.toString(), entries));
    }

    private void tell(Terminal terminal, IntakeReport report, List<String> passedOver) {
        var table = new FindingTable(terminal, all ? ALL : FindingTable.FIRST);
        var errors = report.findings().stream().filter(Finding::isError).toList();
        var warnings = report.findings().stream().filter(Predicate.not(Finding::isError)).toList();
        var moreWarnings = table.show("findings.warnings", warnings);
        var moreErrors = table.show("findings.errors", errors);
        terminal.print(counts(terminal, report));
        terminal.print("");
        if (moreWarnings || moreErrors) {
            terminal.tell("findings.all", settled.hint().of("check", report.year(), asOf, input.folder()) + " --all");
        }
        terminal.tellPassedOver(passedOver);
        if (!errors.isEmpty() && errors.stream().allMatch(error -> error.code().equals("form.only-header"))) {
            terminal.tell("check.empty");
        }
        terminal.tell(errors.isEmpty() ? "check.accepted" : "check.refused", errors.size(), warnings.size(),
                String.valueOf(report.year()), report.asOf().toString(),
                settled.hint().of("brief", report.year(), asOf, input.folder()));
        new ListHint(terminal, settled.hint().of("check", report.year(), asOf, input.folder())).tell(errors);
    }

    private static Grid counts(Terminal terminal, IntakeReport report) {
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("read", "used", "refused", "file"));
        report.counts().forEach(count -> rows.add(row(terminal, count.read(), count.used(), count.refused(),
                count.file())));
        return Grid.headed(rows);
    }

    private static List<String> row(Terminal terminal, long read, long used, long refused, String file) {
        return List.of(terminal.words("number", read), terminal.words("number", used),
                terminal.words("number", refused), file);
    }
}
