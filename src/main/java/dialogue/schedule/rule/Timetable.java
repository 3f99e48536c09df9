package dialogue.schedule.rule;

import dialogue.language.Problem;
import dialogue.plan.Milestone;
import dialogue.watch.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The schedules that follow from the configuration and from the plan as it is now. Where the plan cannot be read, what it said
/// last still counts, and a problem stands.
public final class Timetable {

    /// Days for which a past meeting is still known, so that a firing before it that was missed is still told.
    private static final int KEPT = 60;

    private final List<Rule> rules;
    private final Path plan;
    private final Function<LocalDate, List<Milestone>> meetings;
    private final Problems problems;
    private final Clock clock;
    private final Supplier<Map<Integer, LocalDate>> deadlines;
    private Map<Integer, LocalDate> open = Map.of();
    private List<Milestone> known = List.of();
    private String read = "";

    /// @param plan the folder of the plan; what changes in it is read anew
    /// @param meetings tells of the meetings that are not over on a day
    /// @param deadlines tells of those of the open reviews, by their years
    public Timetable(List<Rule> rules, Path plan, Function<LocalDate, List<Milestone>> meetings,
            Supplier<Map<Integer, LocalDate>> deadlines, Problems problems, Clock clock) {
        this.rules = List.copyOf(rules);
        this.plan = plan;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.problems = problems;
        this.clock = clock;
    }

    /// All schedules, by name.
    public synchronized List<Schedule> schedules() {
        if (rules.stream().anyMatch(rule -> rule.when() instanceof Rule.BeforeMeetings)) {
            readThePlan();
        }
        if (rules.stream().anyMatch(rule -> rule.when() instanceof Rule.BeforeDeadlines)) {
            readTheDeadlines();
        }
        return rules.stream().flatMap(rule -> rule.schedules(known, open).stream()).toList();
    }

    private void readTheDeadlines() {
        try {
            open = deadlines.get();
        } catch (Problem problem) {
            problems.raise("reviews", problem);
        }
    }

    /// The schedule of a name; a configured one before meetings has several, none of its own name.
    public Optional<Schedule> schedule(String name) {
        return schedules().stream().filter(schedule -> schedule.name().equals(name)).findFirst();
    }

    private void readThePlan() {
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(KEPT);
        try {
            var now = since + stamp();
            if (!now.equals(read)) {
                known = meetings.apply(since);
                read = now;
            }
        } catch (Problem problem) {
            problems.raise("plan", problem);
        } catch (IOException e) {
            problems.raise("plan", Problem.passing(Problem.Kind.FAILED, "input.unreadable", plan.toString()));
        }
    }

    /// Changes when a file of the plan does.
    private String stamp() throws IOException {
        if (!Files.isDirectory(plan)) {
            return "";
        }
        try (Stream<Path> files = Files.list(plan)) {
            return files.sorted().map(Timetable::stamp).collect(Collectors.joining("\n"));
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " unreadable";
        }
    }
}
