package dialogue.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The Action Plan through the years: every row with the days on which it holds. Everybody but the intake asks for the plan on a day.
///
/// @param initiatives in their file's order; the periods of one key do not overlap
public record DatedPlan(List<Dated<Pillar>> pillars, List<Dated<Area>> areas, List<Organization> organizations,
        List<Dated<Initiative>> initiatives, List<Milestone> milestones, List<Source> sources) {

    /// The plan as it stood on a day, as far as that day knows: an initiative that enters later is not in it, and neither are its milestones. Those of one
    /// that has left it are: all where another goes on with it, else what happened.
    public ActionPlan on(LocalDate day) {
        var now = held(initiatives, day);
        var past = new Past(since(day), former(day), beyond(day));
        return new ActionPlan(held(pillars, day), held(areas, day), organizations, now, milestones(day, now, past),
                sources, past);
    }

    private List<Milestone> milestones(LocalDate day, List<Initiative> now, Past past) {
        var whole = now.stream().flatMap(one -> Stream.concat(Stream.of(one.key()), past.replacedBy(one).stream()))
                .collect(Collectors.toSet());
        var ended = past.former().stream()
                .collect(Collectors.toMap(one -> one.initiative().key(), Former::until));
        return milestones.stream()
                .filter(one -> one.initiative()
                        .map(key -> whole.contains(key) || isPast(one, ended.get(key), day)).orElse(true))
                .toList();
    }

    private static <T> List<T> held(List<Dated<T>> rows, LocalDate day) {
        return rows.stream().filter(row -> row.period().holds(day)).map(Dated::value).toList();
    }

    /// True for what happened on an initiative that has left the plan, or was to happen while it stood in it.
    private static boolean isPast(Milestone milestone, @Nullable LocalDate until,
            LocalDate day) {
        return until != null && (milestone.hasHappened(day) || milestone.date().isOver(until));
    }

    private Map<String, LocalDate> since(LocalDate day) {
        var since = new HashMap<String, LocalDate>();
        initiatives.stream().filter(row -> row.period().holds(day))
                .forEach(row -> Optional.ofNullable(row.period().validFrom())
                        .ifPresent(from -> since.put(row.value().key(), from)));
        return since;
    }

    private List<Former> former(LocalDate day) {
        return byKey().values().stream()
                .filter(rows -> rows.stream().noneMatch(row -> row.period().holds(day)))
                .flatMap(rows -> rows.stream().filter(row -> row.period().isOver(day))
                        .max(Comparator.comparing(row -> row.period().until())).stream())
                .map(row -> new Former(row.value(), row.period().until())).toList();
    }

    private Map<String, List<Dated<Initiative>>> byKey() {
        return initiatives.stream()
                .collect(Collectors.groupingBy(row -> row.value().key(), LinkedHashMap::new, Collectors.toList()));
    }

    /// Whether an initiative is beyond the plan is told by its row of the day, else by the last one before, else by the first one to come.
    private Set<String> beyond(LocalDate day) {
        return byKey().values().stream()
                .map(rows -> rows.stream().sorted(Comparator.comparing(row -> row.period().from())).toList())
                .map(rows -> rows.stream().filter(row -> row.period().hasBegun(day)).reduce((_, later) -> later)
                        .orElse(rows.getFirst()).value())
                .filter(Initiative::isBeyondPlan).map(Initiative::key).collect(Collectors.toSet());
    }
}
