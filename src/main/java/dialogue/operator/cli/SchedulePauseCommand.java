package dialogue.operator.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue schedule pause NAME`: has a schedule fire no more until it is resumed.
@Command(name = "pause")
final class SchedulePauseCommand implements Callable<Integer> {

    private final ScheduleCommand schedule;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "option.schedule")
    private String name = "";

    SchedulePauseCommand(ScheduleCommand schedule) {
        this.schedule = schedule;
    }

    @Override
    public Integer call() {
        var done = schedule.at(desk -> desk.pause(name, Person.name()));
        schedule.terminal().tell(done ? "schedule.paused" : "schedule.paused-already", name);
        return 0;
    }
}
