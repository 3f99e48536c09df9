package dialogue.operator.cli.serve;

import dialogue.operator.cli.screen.Clocks;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.WatchView;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue audit`: what persons have done, the newest first.
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    AuditCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var acts = workshop.list(output.folder(), Audit.class, Audit::acts);
        form.tell(terminal, WatchView.of(acts), () -> tell(acts));
        return 0;
    }

    private void tell(List<Act> acts) {
        if (acts.isEmpty()) {
            terminal.tell("audit.none");
        } else {
            terminal.print(Grid.headed(rows(acts)));
        }
    }

    private List<List<String>> rows(List<Act> acts) {
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("done", "person", "act", "subject"));
        acts.forEach(act -> rows.add(List.of(Clocks.utc(act.done()), act.person(),
                terminal.words("act." + act.act().replace('.', '-')), subject(act))));
        return rows;
    }

    /// What the act says already, such as `message 7`, is left out.
    private static String subject(Act act) {
        return act.subject().substring(act.subject().lastIndexOf(' ') + 1);
    }
}
