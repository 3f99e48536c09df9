package dialogue.operator;

import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.run.Progress;
import dialogue.schedule.ScheduleOperations;

/// Makes a schedule's briefing now, and hands over what is due in the outbox. It is audited.
public final class FireSchedule {

    private final ScheduleOperations schedules;
    private final HandOver handOver;

    FireSchedule(ScheduleOperations schedules, Outbox outbox) {
        this.schedules = schedules;
        this.handOver = new HandOver(outbox);
    }

    /// Makes its briefing.
    ///
    /// @param person who asks
    /// @throws dialogue.language.Problem as [ScheduleOperations#fire]
    public Made fire(String schedule, String person, Progress progress) {
        return handOver.after(schedules.fire(schedule, person, progress), Posting.UNSAID, person);
    }
}
