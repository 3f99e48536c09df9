package dialogue.operator.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue schedule resume NAME`: lets a schedule fire again.
@Command(name = "resume")
final class ScheduleResumeCommand implements Callable<Integer> {

    private final ScheduleCommand schedule;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "option.schedule")
    private String name = "";

    ScheduleResumeCommand(ScheduleCommand schedule) {
        this.schedule = schedule;
    }

    @Override
    public Integer call() {
        var done = schedule.at(desk -> desk.resume(name, Person.name()));
        schedule.terminal().tell(done ? "schedule.resumed" : "schedule.resumed-already", name);
        return 0;
    }
}
