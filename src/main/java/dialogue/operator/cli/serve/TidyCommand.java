package dialogue.operator.cli.serve;

import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.work.Person;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.TidyView;
import dialogue.run.Retention;
import dialogue.run.Retention.Old;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dialogue tidy`: removes what is older than configured, as `dialogue serve` does once a day.
@Command(name = "tidy")
final class TidyCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "option.tidied")
    private Path output = Path.of("output");

    @Option(names = "--dry-run", descriptionKey = "option.dry-run")
    private boolean dry;

    @Mixin
    private final Form form = new Form();

    TidyCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var kinds = workshop.list(output, Retention.class,
                retention -> dry ? retention.old() : retention.tidy(Person.name()));
        form.tell(terminal, TidyView.of(dry, kinds), () -> tell(kinds));
        return 0;
    }

    private void tell(List<Old> kinds) {
        if (!kinds.isEmpty()) {
            terminal.print(Grid.headed(rows(kinds)));
        }
        var nothing = kinds.stream().allMatch(kind -> kind.names().isEmpty());
        terminal.tell(nothing ? "tidy.nothing" : dry ? "tidy.dry" : "tidy.done");
    }

    private List<List<String>> rows(List<Old> kinds) {
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("old", "age", "count", "subject"));
        kinds.forEach(kind -> rows.add(List.of(terminal.words("old." + kind.kind().key()),
                terminal.words(kind.age().equals("never") ? "age.never" : "age.days", kind.age().replace("d", "")),
                terminal.words("number", kind.names().size()), String.join(", ", kind.ranges()))));
        return rows;
    }
}
