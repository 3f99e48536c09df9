package dialogue.schedule.firing;

import dialogue.language.Problem;
import dialogue.schedule.rule.Schedule;
import dialogue.watch.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Corrects what a clock that was ahead has entered: it lies in the future, and firings due until then would be passed over.
record AheadClock(ScheduleStates schedules, Firings firings, Problems problems, Clock clock) {

    /// Clocks are put back by less all the time, and those of several machines differ by it; nobody has to know.
    private static final Duration SLIGHT = Duration.ofMinutes(1);

    /// To be called before it is decided what is due.
    void correct(Schedule schedule) {
        var now = clock.instant();
        correctBeginning(schedule, now);
        firings.deleteEntriesAfter(schedule.name(), now.plus(SLIGHT)).ifPresent(due -> problems.raise(
                "clock " + schedule.name(), told("schedule.early", schedule.name(), due)));
    }

    /// Nobody knows since when the schedule really counts. A firing too many is made rather than one passed over.
    private void correctBeginning(Schedule schedule, Instant now) {
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
