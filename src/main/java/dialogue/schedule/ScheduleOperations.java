package dialogue.schedule;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.run.Nodes;
import dialogue.run.Outcome;
import dialogue.run.Progress;
import dialogue.schedule.firing.BriefingMaker;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.firing.Firings;
import dialogue.schedule.firing.ScheduleStates;
import dialogue.schedule.rule.Firing;
import dialogue.schedule.rule.MissingHolidays;
import dialogue.schedule.rule.Schedule;
import dialogue.schedule.rule.Timetable;
import dialogue.watch.Audit;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person can do with the schedules: list, pause, resume and fire them. Every act is audited, and works while another process serves.
public final class ScheduleOperations {

    private static final int NEXT = 5;

    private final Timetable timetable;
    private final ScheduleStates schedules;
    private final Firings firings;
    private final DueFirings due;
    private final BriefingMaker maker;
    private final Audit audit;
    private final Nodes nodes;
    private final Clock clock;

    ScheduleOperations(Timetable timetable, ScheduleStates schedules, Firings firings, DueFirings due,
            BriefingMaker maker, Audit audit, Nodes nodes, Clock clock) {
        this.timetable = timetable;
        this.schedules = schedules;
        this.firings = firings;
        this.due = due;
        this.maker = maker;
        this.audit = audit;
        this.nodes = nodes;
        this.clock = clock;
    }

    /// The schedules that fire some day; those before a meeting that is over do no more.
    public List<ScheduleStatus> list() {
        return timetable.schedules().stream()
                .filter(each -> each.isUndated() || each.firings(clock.instant()).findFirst().isPresent())
                .map(this::status).toList();
    }

    private ScheduleStatus status(Schedule schedule) {
        schedules.remember(schedule);
        var next = schedule.firings(clock.instant()).limit(NEXT).map(Firing::due).toList();
        return new ScheduleStatus(schedule.name(), schedules.isPaused(schedule), next, firings.last(schedule.name()));
    }

    /// One of [#list()] with what it makes, or one whose meeting is over.
    public Optional<ScheduleAccount> account(String name) {
        return timetable.schedule(name)
                .map(schedule -> ScheduleAccount.of(status(schedule), schedule, clock.instant()));
    }

    /// The years in which a firing of [#list()] lies, but whose holidays have to be added.
    public List<Problem> hints() {
        return timetable.schedules().stream()
                .flatMap(each -> MissingHolidays.of(each, each.firings(clock.instant()).limit(NEXT)))
                .collect(Collectors.toMap(MissingHolidays::party, each -> each,
                        BinaryOperator.minBy(Comparator.comparingInt(MissingHolidays::year)), TreeMap::new))
                .values().stream().map(MissingHolidays::problem).toList();
    }

    /// True where a process serves; else nothing fires.
    public boolean isServed() {
        return nodes.isServed();
    }

    /// Has a schedule, or all of a configured one, fire no more until it is resumed.
    ///
    /// @return false where it was paused already
    /// @throws Problem where there is none of that name
    public boolean pause(String name, String person) {
        require(name);
        return audited(schedules.pause(name), person, "schedule.pause", name);
    }

    /// Lets a schedule fire again. What would have fired meanwhile is not made up for.
    ///
    /// @return false where it was not paused
    /// @throws Problem where there is none of that name
    public boolean resume(String name, String person) {
        require(name);
        return audited(schedules.resume(name), person, "schedule.resume", name);
    }

    private boolean audited(boolean done, String person, String act, String name) {
        if (done) {
            audit.enter(person, act, name);
        }
        return done;
    }

    private void require(String name) {
        timetable.schedules().forEach(schedules::remember);
        if (!names().contains(name)) {
            throw unknown(name, names());
        }
    }

    /// The names a person may give: of the configured schedules, and of those before one meeting.
    private List<String> names() {
        return timetable.schedules().stream().flatMap(each -> Stream.of(each.rule(), each.name()))
                .distinct().toList();
    }

    private static Problem unknown(String name, List<String> known) {
        return known.isEmpty()
                ? Problem.of(Kind.FAILED, "schedule.none")
                : Problem.of(Kind.USAGE, "schedule.unknown", name, String.join(", ", known));
    }

    /// Makes a schedule's briefing now, in this process, beside its firings.
    ///
    /// @throws Problem where there is none of that name, or something that a person can put right is in the way
    public Outcome fire(String name, String person, Progress progress) {
        var schedule = briefing(name);
        var firing = ask(schedule, person);
        try {
            var outcome = maker.produce(schedule, person, maker.following(firing, progress));
            maker.end(firing, outcome);
            return outcome;
        } catch (RuntimeException e) {
            maker.end(firing, e, false);
            throw e;
        }
    }

    /// Enters that a schedule's briefing is to be made now, beside its firings; whoever serves here makes it.
    ///
    /// @throws Problem where there is none of that name
    public void ask(String name, String person) {
        ask(briefing(name), person);
    }

    private Schedule briefing(String name) {
        var schedule = timetable.schedule(name).orElseThrow(
                () -> unknown(name, timetable.schedules().stream().map(Schedule::name).toList()));
        schedule.year().ifPresent(year -> {
            throw Problem.of(Kind.USAGE, "schedule.collects", name, String.valueOf(year));
        });
        return schedule;
    }

    private long ask(Schedule schedule, String person) {
        audit.enter(person, "schedule.fire", schedule.name());
        return due.now(schedule, person)
                .orElseThrow(() -> Problem.passing(Kind.FAILED, "schedule.fired", schedule.name()));
    }
}
