package dialogue.operator.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dialogue schedule fire NAME`: makes a schedule's briefing now.
@Command(name = "fire")
final class ScheduleFireCommand implements Callable<Integer> {

    private final ScheduleCommand schedule;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "option.schedule")
    private String name = "";

    @Option(names = "--quiet", descriptionKey = "option.quiet")
    private boolean quiet;

    ScheduleFireCommand(ScheduleCommand schedule) {
        this.schedule = schedule;
    }

    @Override
    public Integer call() {
        var outcome = schedule.workshop().watched(quiet,
                progress -> schedule.at(desk -> desk.fire(name, Person.name(), progress)));
        return new Summary(schedule.terminal(), quiet)
                .tell(schedule.workshop().handOver(schedule.output(), outcome));
    }
}
