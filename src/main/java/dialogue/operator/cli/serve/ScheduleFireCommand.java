package dialogue.operator.cli.serve;

import dialogue.operator.FireSchedule;
import dialogue.operator.cli.syntax.SharedOptions.Noise;
import dialogue.operator.cli.work.Person;
import dialogue.operator.cli.work.Summary;
import dialogue.operator.view.BriefingView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dialogue schedule fire NAME`: makes a schedule's briefing now.
@Command(name = "fire")
final class ScheduleFireCommand implements Callable<Integer> {

    private final ScheduleCommand schedule;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "option.schedule")
    private String name = "";

    @Mixin
    private final Noise noise = new Noise();

    ScheduleFireCommand(ScheduleCommand schedule) {
        this.schedule = schedule;
    }

    @Override
    public Integer call() {
        var silent = noise.isQuiet() || !schedule.form().isTable();
        var made = schedule.workshop().make(schedule.output(), silent, FireSchedule.class,
                (schedules, progress) -> schedules.fire(name, Person.name(), progress),
                "dialogue.input=" + schedule.input());
        schedule.form().tell(schedule.terminal(), BriefingView.of(made, schedule.terminal().language()));
        return new Summary(schedule.terminal(), silent, schedule.workshop().settled().hint()).tell(made);
    }
}
