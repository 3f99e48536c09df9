package dialogue.schedule;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.run.Nodes;
import dialogue.run.Outcome;
import dialogue.run.Progress;
import dialogue.schedule.jdbc.FiringRows;
import dialogue.schedule.jdbc.ScheduleRows;
import dialogue.watch.Audit;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a person looks at the schedules and acts on them. Every act is audited, and works while another process serves.
public final class Desk {

    private static final int NEXT = 5;

    private final Timetable timetable;
    private final ScheduleRows schedules;
    private final FiringRows firings;
    private final Due due;
    private final Maker maker;
    private final Audit audit;
    private final Nodes nodes;
    private final Clock clock;

    Desk(Timetable timetable, ScheduleRows schedules, FiringRows firings, Due due, Maker maker, Audit audit,
            Nodes nodes, Clock clock) {
        this.timetable = timetable;
        this.schedules = schedules;
        this.firings = firings;
        this.due = due;
        this.maker = maker;
        this.audit = audit;
        this.nodes = nodes;
        this.clock = clock;
    }

    /// How a schedule stands.
    ///
    /// @param next its next firings, five at most
    /// @param last the firing before, if there was one
    public record Standing(String name, boolean paused, List<Instant> next, Optional<Taken> last) {}

    /// The schedules that fire some day; those before a meeting that is over do no more.
    public List<Standing> standing() {
        return timetable.schedules().stream().filter(each -> each.isUndated() || due.next(each).isPresent())
                .map(this::standing).toList();
    }

    private Standing standing(Schedule schedule) {
        schedules.know(schedule);
        var next = schedule.firings(clock.instant()).limit(NEXT).map(Firing::due).toList();
        return new Standing(schedule.name(), schedules.isPaused(schedule), next, firings.last(schedule.name()));
    }

    /// What a person has to know of the firings that [#standing()] tells: of which years days of rest have to be added.
    public List<Problem> hints() {
        return timetable.schedules().stream()
                .flatMap(each -> UnknownDays.of(each, each.firings(clock.instant()).limit(NEXT)))
                .collect(Collectors.toMap(UnknownDays::party, each -> each,
                        BinaryOperator.minBy(Comparator.comparingInt(UnknownDays::year)), TreeMap::new))
                .values().stream().map(UnknownDays::problem).toList();
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
        know(name);
        return audited(schedules.pause(name), person, "schedule.pause", name);
    }

    /// Lets a schedule fire again. What would have fired meanwhile is not made up for.
    ///
    /// @return false where it was not paused
    /// @throws Problem where there is none of that name
    public boolean resume(String name, String person) {
        know(name);
        return audited(schedules.resume(name), person, "schedule.resume", name);
    }

    private boolean audited(boolean done, String person, String act, String name) {
        if (done) {
            audit.enter(person, act, name);
        }
        return done;
    }

    private void know(String name) {
        timetable.schedules().forEach(schedules::know);
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
        var schedule = timetable.schedule(name).orElseThrow(
                () -> unknown(name, timetable.schedules().stream().map(Schedule::name).toList()));
        audit.enter(person, "schedule.fire", name);
        var firing = due.now(schedule).orElseThrow(() -> Problem.passing(Kind.FAILED, "schedule.fired", name));
        try {
            var outcome = maker.produce(schedule, progress);
            firings.end(firing, outcome.kind() == Outcome.Kind.REJECTED ? FiringState.REJECTED : FiringState.DONE,
                    Optional.of(outcome.run().id()));
            return outcome;
        } catch (RuntimeException e) {
            maker.end(firing, e, false);
            throw e;
        }
    }
}
