package dialogue.schedule.serving;

import dialogue.language.Problem;
import dialogue.schedule.firing.ScheduleStates;
import dialogue.schedule.rule.Firing;
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

/// Keeps the triggers in step with the schedules. A change of the plan or of the configuration is followed without a word; a trigger that
/// was lost, moved or got stuck is set again, and a problem stands.
public final class TriggerKeeper {

    private static final Duration ABOUT = Duration.ofSeconds(5);

    private final Timetable timetable;
    private final ScheduleStates rows;
    private final Triggers triggers;
    private final Problems problems;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public TriggerKeeper(Timetable timetable, ScheduleStates rows, Triggers triggers, Problems problems,
            TransactionTemplate transaction, Clock clock) {
        this.timetable = timetable;
        this.rows = rows;
        this.triggers = triggers;
        this.problems = problems;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Looks at every schedule.
    public void keep() {
        var schedules = timetable.schedules();
        schedules.forEach(this::keep);
        var gone = new HashSet<>(triggers.schedules());
        schedules.forEach(schedule -> gone.remove(schedule.name()));
        gone.forEach(triggers::remove);
    }

    private void keep(Schedule schedule) {
        rows.remember(schedule);
        if (!rows.isPaused(schedule)) {
            MissingHolidays.of(schedule, schedule.firings(clock.instant()).limit(1))
                    .forEach(days -> problems.raise(days.subject(), days.problem()));
        }
        if (transaction.execute(_ -> repaired(schedule))) {
            problems.raise("trigger " + schedule.name(), Problem.of(Problem.Kind.FAILED, "schedule.repaired",
                    schedule.name()));
        }
    }

    /// One process at a time, because reading for when it was set locks the row.
    ///
    /// @return true where it was not as it should be
    private boolean repaired(Schedule schedule) {
        var set = rows.triggerAt(schedule.name());
        var trigger = triggers.of(schedule.name());
        var next = next(schedule);
        if (!next.equals(set) || !follows(trigger, next)) {
            next.ifPresentOrElse(at -> triggers.set(schedule.name(), at), () -> triggers.remove(schedule.name()));
            rows.triggerAt(schedule.name(), next);
        }
        return isBroken(set, trigger);
    }

    private Optional<Instant> next(Schedule schedule) {
        return rows.isPaused(schedule)
                ? Optional.empty()
                : schedule.firings(clock.instant()).findFirst().map(Firing::due);
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
            rows.remember(schedule);
            return Objects.requireNonNull(transaction.execute(
                    _ -> isBroken(rows.triggerAt(schedule.name()), triggers.of(schedule.name()))));
        }).map(schedule -> Problem.of(Problem.Kind.FAILED, "schedule.stuck", schedule.name())).toList();
    }
}
