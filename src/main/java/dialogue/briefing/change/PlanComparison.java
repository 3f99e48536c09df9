package dialogue.briefing.change;

import dialogue.briefing.Lineage;
import dialogue.briefing.change.PlanChange.Kind;
import dialogue.plan.Former;
import dialogue.plan.Initiative;
import dialogue.release.ReleasedReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the plans of two reviews, both released to the same audience: what is kept from it is in neither of them, and no change tells of it.
public final class PlanComparison {

    private final ReleasedReview last;
    private final ReleasedReview now;
    private final Lineage lineage;

    private PlanComparison(ReleasedReview last, ReleasedReview now) {
        this.last = last;
        this.now = now;
        this.lineage = new Lineage(last, now);
    }

    /// All changes, kind by kind in the plan's order.
    public static List<PlanChange> of(ReleasedReview last, ReleasedReview now) {
        return new PlanComparison(last, now).all();
    }

    private List<PlanChange> all() {
        var standing = now.plan().initiatives().stream().flatMap(one -> on(one).stream());
        var split = last.plan().initiatives().stream().filter(one -> lineage.after(one).size() > 1).map(this::split);
        return Stream.of(standing, split, ended(), cameAndWent()).flatMap(changes -> changes)
                .sorted(Comparator.comparing(PlanChange::kind)).toList();
    }

    private List<PlanChange> on(Initiative one) {
        var before = lineage.before(one);
        if (isAdded(one, before)) {
            return List.of(change(Kind.ADDED, before, one));
        }
        if (before.size() > 1) {
            return List.of(change(Kind.MERGED, before, one));
        }
        return lineage.after(before.getFirst()).size() > 1 ? List.of() : alone(before.getFirst(), one);
    }

    /// What was beyond the plan is new in it.
    private static boolean isAdded(Initiative one, List<Initiative> before) {
        return before.isEmpty() || (!one.isBeyondPlan() && before.stream().allMatch(Initiative::isBeyondPlan));
    }

    private List<PlanChange> alone(Initiative before, Initiative one) {
        var changes = new ArrayList<PlanChange>();
        if (!before.key().equals(one.key()) || TextComparison.differ(before.title(), one.title())) {
            changes.add(change(Kind.RENAMED, List.of(before), one));
        }
        if (!before.pillar().equals(one.pillar()) || !before.area().equals(one.area())) {
            changes.add(change(Kind.MOVED, List.of(before), one));
        }
        return changes;
    }

    private PlanChange change(Kind kind, List<Initiative> before, Initiative one) {
        return new PlanChange(kind, before, List.of(one), since(one));
    }

    private Optional<LocalDate> since(Initiative one) {
        return Optional.ofNullable(now.plan().past().since().get(one.key()));
    }

    /// The part that keeps the key may have stood so for long.
    private PlanChange split(Initiative one) {
        var parts = lineage.after(one);
        return new PlanChange(Kind.SPLIT, List.of(one), parts, parts.stream()
                .filter(part -> !part.key().equals(one.key())).flatMap(part -> since(part).stream()).findFirst());
    }

    private Stream<PlanChange> ended() {
        return last.plan().initiatives().stream().filter(one -> now.plan().initiative(one.key()).isEmpty())
                .filter(one -> lineage.after(one).isEmpty())
                .map(one -> new PlanChange(Kind.ENDED, List.of(one), List.of(),
                        now.plan().former(one.key()).map(Former::until)));
    }

    /// Entered and left since the last review, and nothing goes on with it.
    private Stream<PlanChange> cameAndWent() {
        var replaced = Stream.concat(now.plan().initiatives().stream(),
                now.plan().past().former().stream().map(Former::initiative))
                .flatMap(one -> one.replaces().stream()).collect(Collectors.toSet());
        return now.plan().past().former().stream()
                .filter(one -> last.plan().known(one.initiative().key()).isEmpty())
                .filter(one -> !replaced.contains(one.initiative().key()))
                .map(one -> new PlanChange(Kind.ENDED, List.of(one.initiative()), List.of(), Optional.of(one.until())));
    }
}
