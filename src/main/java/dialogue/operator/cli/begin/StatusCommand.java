package dialogue.operator.cli.begin;

import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.today.LastRevision;
import dialogue.operator.today.LookAtStanding;
import dialogue.operator.today.LookAtStanding.Standing;
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

    StatusCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var last = LastRevision.of(input.folder(), output.folder());
        var standing = standing();
        terminal.print(Grid.plain(new StatusTable(terminal, last, standing).rows()));
        standing.ifPresent(this::tell);
        var step = NextStep.of(last, standing);
        terminal.tell("status.next." + step.key(), step.commands().stream()
                .map(command -> step.isOfAYear()
                        ? workshop.settled().hint().of(command, last.year(), Optional.empty(), input.folder())
                        : workshop.settled().hint().of(command))
                .toArray());
        return 0;
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
