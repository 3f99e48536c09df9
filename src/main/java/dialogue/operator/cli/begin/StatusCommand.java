package dialogue.operator.cli.begin;

import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.today.LastRevision;
import dialogue.operator.today.LookAtStanding;
import dialogue.operator.today.LookAtStanding.Standing;
import dialogue.operator.view.begin.StatusView;
import dialogue.operator.view.begin.StatusView.Next;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue status`, and `dialogue` alone on a terminal: where things stand, and the next step. It makes nothing, not even a ledger.
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    StatusCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var last = LastRevision.of(input.folder(), output.folder());
        var standing = standing();
        var step = NextStep.of(last, standing);
        var next = new Next(step.key(), commands(step, last.year()));
        form.tell(terminal, StatusView.of(last, standing, next, terminal.language()), () -> {
            terminal.print(Grid.plain(new StatusTable(terminal, last, standing).rows()));
            standing.ifPresent(this::tell);
            terminal.tell("status.next." + next.step(), next.commands().toArray());
        });
        return 0;
    }

    private List<String> commands(NextStep step, int year) {
        var hint = workshop.settled().hint();
        return step.commands().stream().map(command -> step.isOfAYear()
                ? hint.of(command, year, Optional.empty(), input.folder())
                : hint.of(command)).toList();
    }

    /// Quartz is asked, but not started. Without a ledger there is nothing to ask, and opening it would make one.
    private Optional<Standing> standing() {
        return Workshop.hasLedger(output.folder())
                ? Optional.of(workshop.at(output.folder(), LookAtStanding.class, LookAtStanding::look, input.setting(),
                        "dialogue.serve=true"))
                : Optional.empty();
    }

    private void tell(Standing standing) {
        Stream.of(standing.condition().notes(), standing.condition().warnings(), standing.condition().wrong())
                .flatMap(each -> each.stream())
                .forEach(problem -> terminal.print(problem.sentence(terminal.language())));
    }
}
