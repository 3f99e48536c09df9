package dialogue.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a plan on a day knows of the days before.
///
/// @param since by the key of an initiative, from when it stands in the plan as it does; without those that have no known beginning
/// @param former the initiatives that are no longer in it
/// @param beyond the keys of all initiatives beyond the plan, of whatever day: who may not read of one may not read its key either
public record Past(Map<String, LocalDate> since, List<Former> former, Set<String> beyond) {

    public Past {
        since = Map.copyOf(since);
        former = List.copyOf(former);
        beyond = Set.copyOf(beyond);
    }

    /// Of a plan that has always been the same.
    static Past none(List<Initiative> initiatives) {
        return new Past(Map.of(), List.of(), initiatives.stream().filter(Initiative::isBeyondPlan)
                .map(Initiative::key).collect(Collectors.toSet()));
    }

    /// The keys of what has left the plan and an initiative goes on with, be it through others that came and went.
    Set<String> replacedBy(Initiative one) {
        var found = new LinkedHashSet<String>();
        follow(one, found);
        return found;
    }

    private void follow(Initiative one, Set<String> found) {
        one.replaces().forEach(key -> former.stream().map(Former::initiative)
                .filter(former -> former.key().equals(key) && found.add(key)).forEach(older -> follow(older, found)));
    }

    Past only(Predicate<String> keys) {
        return new Past(
                since.entrySet().stream().filter(one -> keys.test(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                former.stream().filter(one -> keys.test(one.initiative().key())).toList(),
                beyond.stream().filter(keys).collect(Collectors.toSet()));
    }
}
