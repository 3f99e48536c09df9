package dialogue.schedule;

import dialogue.language.Problem;
import dialogue.schedule.jdbc.FiringRows;
import dialogue.schedule.jdbc.ScheduleRows;
import dialogue.watch.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Takes back what a clock that was ahead has entered: it lies in the future, where nothing has happened yet, and would have firings passed over.
record AheadClock(ScheduleRows schedules, FiringRows firings, Problems problems, Clock clock) {

    /// Clocks are put back by less all the time, and those of several machines differ; it changes nothing that anybody has to know.
    private static final Duration SLIGHT = Duration.ofMinutes(1);

    /// To be called before it is decided what is due.
    void takeBack(Schedule schedule) {
        var now = clock.instant();
        takeBackBeginning(schedule, now);
        firings.takeBack(schedule.name(), now.plus(SLIGHT)).ifPresent(due -> problems.raise(
                "clock " + schedule.name(), told("schedule.early", schedule.name(), due)));
    }

    /// When the schedule really began to count, nobody knows. Rather is a firing made up for that lay before than one passed over.
    private void takeBackBeginning(Schedule schedule, Instant now) {
        var since = schedules.since(schedule);
        if (since.isAfter(now.plus(SLIGHT))) {
            schedules.since(schedule, now.minus(schedule.maxLateness()), now);
            problems.raise("clock " + schedule.rule(), told("schedule.ahead", schedule.rule(), since));
        } else if (since.isAfter(now)) {
            schedules.since(schedule, now.minus(SLIGHT), now);
        }
    }

    private static Problem told(String code, String name, Instant ahead) {
        return Problem.of(Problem.Kind.FAILED, code, name, ahead.toString());
    }
}
