package dialogue.schedule;

import dialogue.language.Problem;
import dialogue.run.Nodes;
import dialogue.schedule.jdbc.FiringRows;
import dialogue.schedule.jdbc.ScheduleRows;
import dialogue.watch.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Decides what is due. It may be asked at any time, by anybody and on any machine: the answer to each firing is given once.
public final class Due {

    private final ScheduleRows schedules;
    private final FiringRows firings;
    private final Maker maker;
    private final Problems problems;
    private final Nodes nodes;
    private final AheadClock ahead;
    private final Clock clock;

    public Due(ScheduleRows schedules, FiringRows firings, Maker maker, Problems problems, Nodes nodes, Clock clock) {
        this.schedules = schedules;
        this.firings = firings;
        this.maker = maker;
        this.problems = problems;
        this.nodes = nodes;
        this.ahead = new AheadClock(schedules, firings, problems, clock);
        this.clock = clock;
    }

    /// Makes what is due by a schedule, and says what is missed.
    public void settle(Schedule schedule) {
        schedules.know(schedule);
        if (schedules.isPaused(schedule)) {
            return;
        }
        ahead.takeBack(schedule);
        var now = clock.instant();
        var taken = firings.taken(schedule.name());
        schedule.firings(schedules.since(schedule)).takeWhile(firing -> !firing.due().isAfter(now))
                .filter(firing -> !taken.contains(firing.scheduled())).forEach(firing -> settle(firing, schedule));
    }

    private void settle(Firing firing, Schedule schedule) {
        if (isTooLate(firing, schedule)) {
            problems.raise("firing " + firing.schedule() + " " + firing.scheduled(), Problem.of(Problem.Kind.FAILED,
                    "schedule.missed", firing.schedule(), firing.due().toString()));
            firings.enter(firing, nodes.self(), FiringState.MISSED);
        } else {
            firings.enter(firing, nodes.self(), FiringState.CLAIMED)
                    .ifPresent(number -> maker.make(number, schedule, false));
        }
    }

    private boolean isTooLate(Firing firing, Schedule schedule) {
        return firing.due().plus(schedule.maxLateness()).isBefore(clock.instant());
    }

    /// Goes on with what a process took up that is gone, or that something passing was in the way of. To be called by the one thread that makes
    /// here: what this process has taken up itself is then not at work, but was lost with the database.
    public void recover(Timetable timetable) {
        for (var taken : firings.claimed()) {
            if (taken.node().equals(nodes.self()) || nodes.isGone(taken.node())) {
                timetable.schedule(taken.firing().schedule()).ifPresentOrElse(
                        schedule -> maker.takeOver(taken, schedule, isTooLate(taken.firing(), schedule)),
                        () -> giveUp(taken));
            }
        }
    }

    private void giveUp(Taken taken) {
        var name = taken.firing().schedule();
        problems.raise("schedule " + name, Problem.of(Problem.Kind.FAILED, "schedule.gone", name));
        firings.end(taken.id(), FiringState.FAILED, Optional.empty());
    }

    /// A firing that a person asks for now.
    Optional<Long> now(Schedule schedule) {
        var now = clock.instant();
        return firings.enter(new Firing(schedule.name(), now, now), nodes.self(), FiringState.CLAIMED);
    }

    Optional<Instant> next(Schedule schedule) {
        return schedule.firings(clock.instant()).findFirst().map(Firing::due);
    }
}
