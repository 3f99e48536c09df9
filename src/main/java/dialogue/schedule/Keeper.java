package dialogue.schedule;

import dialogue.language.Problem;
import dialogue.schedule.jdbc.ScheduleRows;
import dialogue.watch.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/// The watchdog: keeps what the knocker is about to do in step with what is computed. A change of the plan or of the configuration
/// is followed without a word; a knock that got lost, stuck or moved is repaired, and a problem stands.
public final class Keeper {

    private static final Duration ABOUT = Duration.ofSeconds(5);

    private final Timetable timetable;
    private final ScheduleRows rows;
    private final Knocker knocker;
    private final Problems problems;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Keeper(Timetable timetable, ScheduleRows rows, Knocker knocker, Problems problems,
            TransactionTemplate transaction, Clock clock) {
        this.timetable = timetable;
        this.rows = rows;
        this.knocker = knocker;
        this.problems = problems;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Looks at every schedule.
    public void keep() {
        var schedules = timetable.schedules();
        schedules.forEach(this::keep);
        var gone = new HashSet<>(knocker.schedules());
        schedules.forEach(schedule -> gone.remove(schedule.name()));
        gone.forEach(knocker::remove);
    }

    private void keep(Schedule schedule) {
        rows.know(schedule);
        if (!rows.isPaused(schedule)) {
            UnknownDays.of(schedule, schedule.firings(clock.instant()).limit(1))
                    .forEach(days -> problems.raise(days.subject(), days.problem()));
        }
        if (transaction.execute(_ -> repaired(schedule))) {
            problems.raise("trigger " + schedule.name(), Problem.of(Problem.Kind.FAILED, "schedule.repaired",
                    schedule.name()));
        }
    }

    /// One process at a time, because reading what was told last locks it.
    private boolean repaired(Schedule schedule) {
        var told = rows.triggerAt(schedule.name());
        var knock = knocker.knock(schedule.name());
        var next = next(schedule);
        if (!next.equals(told) || !follows(knock, next)) {
            next.ifPresentOrElse(at -> knocker.set(schedule.name(), at), () -> knocker.remove(schedule.name()));
            rows.triggerAt(schedule.name(), next);
        }
        return isBroken(told, knock);
    }

    private Optional<Instant> next(Schedule schedule) {
        return rows.isPaused(schedule)
                ? Optional.empty()
                : schedule.firings(clock.instant()).findFirst().map(Firing::due);
    }

    private static boolean follows(Optional<Knocker.Knock> knock, Optional<Instant> next) {
        return knock.map(Knocker.Knock::at).equals(next) && knock.map(Knocker.Knock::normal).orElse(true);
    }

    /// A knock whose time has come, or is about to, may be gone already; but it is not stuck.
    private boolean isBroken(Optional<Instant> told, Optional<Knocker.Knock> knock) {
        var ahead = told.filter(at -> at.isAfter(clock.instant().plus(ABOUT)));
        return told.isPresent() && (ahead.isPresent()
                ? !follows(knock, ahead)
                : knock.filter(each -> !each.normal()).isPresent());
    }

    /// What is not as it should be, without repairing it: one problem a schedule, none where all is well.
    public List<Problem> health() {
        return timetable.schedules().stream().filter(schedule -> {
            rows.know(schedule);
            return Objects.requireNonNull(transaction.execute(
                    _ -> isBroken(rows.triggerAt(schedule.name()), knocker.knock(schedule.name()))));
        }).map(schedule -> Problem.of(Problem.Kind.FAILED, "schedule.stuck", schedule.name())).toList();
    }
}
