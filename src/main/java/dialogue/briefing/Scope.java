package dialogue.briefing;

import dialogue.plan.ActionPlan;
import dialogue.plan.Former;
import dialogue.plan.Initiative;
import dialogue.plan.Kind;
import dialogue.plan.Milestone;
import dialogue.plan.Pillar;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a meeting concerns. A forum prepares its whole pillar; a cross-cutting one, and what concerns the whole partnership, everything; any other
/// milestone, such as a signing, its own initiative alone.
final class Scope {

    private static final Set<Kind> FORUMS = Set.of(Kind.DIALOGUE, Kind.MECHANISM);

    private Scope() {}

    /// The keys of the initiatives, also of those that have left the plan, and of what they replace.
    static Set<String> of(ActionPlan plan, Milestone meeting) {
        var own = meeting.initiative().flatMap(plan::goingOn);
        return Stream.concat(plan.initiatives().stream(), plan.past().former().stream().map(Former::initiative))
                .filter(other -> own.map(initiative -> concerns(initiative, other)).orElse(true))
                .flatMap(one -> Stream.concat(Stream.of(one.key()), one.replaces().stream()
                        .filter(key -> plan.initiative(key).isEmpty())))
                .collect(Collectors.toSet());
    }

    private static boolean concerns(Initiative own, Initiative other) {
        return FORUMS.contains(own.kind())
                ? own.pillar().equals(Pillar.CROSS_CUTTING) || own.pillar().equals(other.pillar())
                : own.key().equals(other.key());
    }
}
