package dialogue.briefing;

import dialogue.plan.Initiative;
import dialogue.release.ReleasedReview;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which initiatives of the last review an initiative of this one goes on with: itself, and what it replaces since then. An initiative that goes on under
/// another title or number is compared with what it was; one merged from several, with the most cautious of their statuses; each part of one that was
/// split, with the whole. Both reviews are released to the same audience and stand each on its own plan, so that no tie leads to what the audience may
/// not read, and what was not yet in the plan, or no longer, is not counted as unreported.
public final class Lineage {

    private final ReleasedReview last;
    private final ReleasedReview now;
    private final Map<String, List<Initiative>> before = new HashMap<>();
    private final Map<String, List<Initiative>> after = new HashMap<>();

    public Lineage(ReleasedReview last, ReleasedReview now) {
        this.last = last;
        this.now = now;
        now.plan().initiatives().forEach(this::tie);
    }

    private void tie(Initiative one) {
        var ancestors = ancestors(one);
        before.put(one.key(), ancestors);
        ancestors.forEach(former -> after.computeIfAbsent(former.key(), _ -> new ArrayList<>(1)).add(one));
    }

    /// What it was at the last review, itself first; several where it was merged from them, none where it is new in the plan.
    public List<Initiative> before(Initiative one) {
        return before.getOrDefault(one.key(), List.of());
    }

    /// The only one that it was at the last review.
    public Optional<Initiative> onlyBefore(Initiative one) {
        return Optional.of(before(one)).filter(all -> all.size() == 1).map(List::getFirst);
    }

    /// What goes on with an initiative of the last review, in the plan's order; several where it was split, none where it has ended.
    public List<Initiative> after(Initiative former) {
        return List.copyOf(after.getOrDefault(former.key(), List.of()));
    }

    /// Where it stood at the last review; of several the more cautious status counts.
    public Standing standing(Initiative one) {
        return Standing.of(last, before(one).stream().map(Initiative::key).toList());
    }

    private List<Initiative> ancestors(Initiative one) {
        var own = last.plan().initiative(one.key());
        var known = own.map(Initiative::replaces).orElse(List.of());
        var keys = new LinkedHashSet<String>();
        one.replaces().stream().filter(key -> !known.contains(key))
                .forEach(key -> follow(key, keys, new LinkedHashSet<>()));
        return Stream.concat(own.stream(), keys.stream().filter(key -> !key.equals(one.key()))
                .filter(key -> own.isEmpty() || now.plan().initiative(key).isEmpty())
                .flatMap(key -> last.plan().initiative(key).stream())).toList();
    }

    /// Goes back to the last review through what came and went since.
    private void follow(String key, Set<String> found, Set<String> passed) {
        if (last.plan().initiative(key).isPresent()) {
            found.add(key);
        } else if (passed.add(key)) {
            now.plan().former(key).ifPresent(
                    former -> former.initiative().replaces().forEach(older -> follow(older, found, passed)));
        }
    }
}
