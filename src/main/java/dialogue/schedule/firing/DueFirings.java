package dialogue.schedule.firing;

import dialogue.language.Problem;
import dialogue.run.Nodes;
import dialogue.schedule.rule.Firing;
import dialogue.schedule.rule.Schedule;
import dialogue.schedule.rule.Timetable;
import dialogue.watch.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Decides which firings are due, makes each once, and tells those that come too late. It may be asked at any time, by anybody and on any machine.
public final class DueFirings {

    private final ScheduleStates schedules;
    private final Firings firings;
    private final BriefingMaker maker;
    private final Problems problems;
    private final Nodes nodes;
    private final AheadClock ahead;
    private final Clock clock;

    public DueFirings(ScheduleStates schedules, Firings firings, BriefingMaker maker, Problems problems, Nodes nodes,
            Clock clock) {
        this.schedules = schedules;
        this.firings = firings;
        this.maker = maker;
        this.problems = problems;
        this.nodes = nodes;
        this.ahead = new AheadClock(schedules, firings, problems, clock);
        this.clock = clock;
    }

    /// Makes what a schedule has due and nobody has taken up, and tells what is missed.
    public void settle(Schedule schedule) {
        var now = clock.instant();
        open(schedule).takeWhile(firing -> !firing.due().isAfter(now)).forEach(firing -> settle(firing, schedule));
    }

    /// When the first firing of a schedule is due that nobody has taken up; that may have been before now. Empty where it is paused.
    public Optional<Instant> next(Schedule schedule) {
        return open(schedule).findFirst().map(Firing::due);
    }

    /// The schedules with a firing that is due and that nobody has taken up.
    public Set<String> overdue(Timetable timetable) {
        var now = clock.instant();
        return timetable.schedules().stream()
                .filter(schedule -> next(schedule).filter(at -> at.isBefore(now)).isPresent())
                .map(Schedule::name).collect(Collectors.toSet());
    }

    private Stream<Firing> open(Schedule schedule) {
        schedules.remember(schedule);
        if (schedules.isPaused(schedule)) {
            return Stream.empty();
        }
        ahead.correct(schedule);
        var taken = firings.scheduledTimes(schedule.name());
        return schedule.firings(schedules.since(schedule)).filter(firing -> !taken.contains(firing.scheduled()));
    }

    private void settle(Firing firing, Schedule schedule) {
        if (isTooLate(firing, schedule)) {
            problems.raise("firing " + firing.schedule() + " " + firing.scheduled(), Problem.of(Problem.Kind.FAILED,
                    "schedule.missed", firing.schedule(), firing.due().toString()));
            firings.enter(firing, nodes.self(), FiringState.MISSED);
        } else {
            firings.enter(firing, nodes.self(), FiringState.CLAIMED)
                    .ifPresent(number -> maker.make(number, schedule, "schedule " + schedule.name(), false));
        }
    }

    private boolean isTooLate(Firing firing, Schedule schedule) {
        return firing.due().plus(schedule.maxLateness()).isBefore(clock.instant());
    }

    /// Goes on with firings whose process is gone, and with those that something passing was in the way of. To be called by the one thread that
    /// makes briefings here: a firing that this process has claimed is then not at work; the database was lost while it was made.
    public void recover(Timetable timetable) {
        for (var taken : firings.claimed()) {
            if (taken.node().equals(nodes.self()) || nodes.isGone(taken.node())) {
                timetable.schedule(taken.firing().schedule()).ifPresentOrElse(
                        schedule -> maker.takeOver(taken, schedule, isTooLate(taken.firing(), schedule)),
                        () -> giveUp(taken));
            }
        }
    }

    /// Its schedule is not configured any more.
    private void giveUp(FiringRecord taken) {
        var name = taken.firing().schedule();
        problems.raise("schedule " + name, Problem.of(Problem.Kind.FAILED, "schedule.gone", name));
        firings.end(taken.id(), FiringState.FAILED, Optional.empty());
    }

    /// Enters a firing that a person asks for now.
    ///
    /// @return its number, or empty where one of this very moment is there already
    public Optional<Long> now(Schedule schedule, String person) {
        var now = clock.instant();
        return firings.ask(new Firing(schedule.name(), now, now), nodes.self(), person);
    }
}
