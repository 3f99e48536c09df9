package dialogue.schedule.serving;

import dialogue.language.Problem;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.firing.ScheduleStates;
import dialogue.schedule.rule.MissingHolidays;
import dialogue.schedule.rule.Schedule;
import dialogue.schedule.rule.Timetable;
import dialogue.watch.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the triggers in step with the schedules: each is set to the first firing that nobody has taken up, so that one that is overdue fires
/// at once. A change of the plan or of the configuration is followed without a word; a trigger that was lost, moved or got stuck is set again,
/// and a problem stands.
public final class TriggerKeeper {

    private static final Duration ABOUT = Duration.ofSeconds(5);

    private final Timetable timetable;
    private final ScheduleStates schedules;
    private final DueFirings due;
    private final Triggers triggers;
    private final Problems problems;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public TriggerKeeper(Timetable timetable, ScheduleStates schedules, DueFirings due, Triggers triggers,
            Problems problems, TransactionTemplate transaction, Clock clock) {
        this.timetable = timetable;
        this.schedules = schedules;
        this.due = due;
        this.triggers = triggers;
        this.problems = problems;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Looks at every schedule.
    public void keep() {
        var gone = new HashSet<>(triggers.schedules());
        timetable.schedules().forEach(schedule -> {
            keep(schedule);
            gone.remove(schedule.name());
        });
        gone.forEach(triggers::remove);
    }

    private void keep(Schedule schedule) {
        schedules.remember(schedule);
        if (!schedules.isPaused(schedule)) {
            MissingHolidays.of(schedule, schedule.firings(clock.instant()).limit(1))
                    .forEach(days -> problems.raise(days.subject(), days.problem()));
        }
        var next = due.next(schedule);
        if (transaction.execute(_ -> repaired(schedule.name(), next))) {
            problems.raise("trigger " + schedule.name(), Problem.of(Problem.Kind.FAILED, "schedule.repaired",
                    schedule.name()));
        }
    }

    /// One process at a time, because reading for when it was set locks the row.
    ///
    /// @return true where it was not as it should be
    private boolean repaired(String schedule, Optional<Instant> next) {
        var set = schedules.triggerAt(schedule);
        var trigger = triggers.of(schedule);
        if (!next.equals(set) || !follows(trigger, next) || isOverdue(next)) {
            next.ifPresentOrElse(at -> triggers.set(schedule, at), () -> triggers.remove(schedule));
            schedules.triggerAt(schedule, next);
        }
        return isBroken(set, trigger);
    }

    /// Its trigger was not heard, or a process that is gone had taken it: Quartz does not give it back to itself.
    private boolean isOverdue(Optional<Instant> next) {
        return next.filter(at -> !at.isAfter(clock.instant())).isPresent();
    }

    private static boolean follows(Optional<Triggers.State> trigger, Optional<Instant> next) {
        return trigger.map(Triggers.State::at).equals(next) && trigger.map(Triggers.State::normal).orElse(true);
    }

    /// A trigger whose time has come, or is about to, may be gone already; but it is not stuck.
    private boolean isBroken(Optional<Instant> set, Optional<Triggers.State> trigger) {
        var ahead = set.filter(at -> at.isAfter(clock.instant().plus(ABOUT)));
        return set.isPresent() && (ahead.isPresent()
                ? !follows(trigger, ahead)
                : trigger.filter(each -> !each.normal()).isPresent());
    }

    /// Tells each schedule whose trigger is not as it should be, and repairs none.
    public List<Problem> health() {
        return timetable.schedules().stream().filter(schedule -> {
            schedules.remember(schedule);
            return Objects.requireNonNull(transaction.execute(
                    _ -> isBroken(schedules.triggerAt(schedule.name()), triggers.of(schedule.name()))));
        }).map(schedule -> Problem.of(Problem.Kind.FAILED, "schedule.stuck", schedule.name())).toList();
    }
}
