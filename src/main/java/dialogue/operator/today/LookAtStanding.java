package dialogue.operator.today;

import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.Outbox;
import dialogue.operator.health.Condition;
import dialogue.operator.health.LookAtHealth;
import dialogue.run.Production;
import dialogue.run.Run;
import dialogue.run.RunState;
import dialogue.run.upload.ReviewSight;
import dialogue.schedule.ScheduleStatus;
import dialogue.watch.Problems;
import java.util.List;
import java.util.Optional;

/// Looks where things stand, for who keeps the program.
public record LookAtStanding(LookAhead ahead, LookAtHealth health, Production production, Outbox outbox,
        Problems problems) {

    /// Where they stand.
    ///
    /// @param next the schedule that fires next
    /// @param atWork the runs that are at work
    /// @param waiting messages that wait for a person
    /// @param problems that stand
    /// @param reviews how far each review is that takes in reports
    /// @param condition what a monitor is told
    public record Standing(Optional<ScheduleStatus> next, List<Run> atWork, long waiting, long problems,
            List<ReviewSight> reviews,
            Condition condition) {}

    public Standing look() {
        var waiting = outbox.all().stream()
                .filter(each -> each.state() instanceof Held || each.state() instanceof Doubtful).count();
        return new Standing(ahead.next(),
                production.runs().stream().filter(run -> run.state() == RunState.RUNNING).toList(), waiting,
                problems.standing().size(), ahead.collecting(), health.look());
    }
}
