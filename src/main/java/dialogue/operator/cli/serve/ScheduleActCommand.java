package dialogue.operator.cli.serve;

import dialogue.operator.cli.work.Person;
import dialogue.operator.view.ScheduleView.Acted;
import dialogue.schedule.ScheduleOperations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue schedule pause NAME`, `resume NAME`: a person's word on a schedule.
@Command
final class ScheduleActCommand implements Callable<Integer> {

    private final ScheduleCommand schedule;
    private final Act act;
    private final String done;
    private final String already;

    /// What a person may do to a schedule.
    @FunctionalInterface
    interface Act {

        /// Returns false where there was nothing to do.
        boolean on(ScheduleOperations operations, String schedule, String person);
    }

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "option.schedule")
    private String name = "";

    /// @param done the message that it was done
    /// @param already the message that there was nothing to do
    ScheduleActCommand(ScheduleCommand schedule, Act act, String done, String already) {
        this.schedule = schedule;
        this.act = act;
        this.done = done;
        this.already = already;
    }

    @Override
    public Integer call() {
        var acted = schedule.at(operations -> act.on(operations, name, Person.name()));
        var terminal = schedule.terminal();
        schedule.form().tell(terminal, new Acted(name, acted), () -> terminal.tell(acted ? done : already, name));
        return 0;
    }
}
