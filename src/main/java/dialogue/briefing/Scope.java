package dialogue.briefing;

import dialogue.plan.ActionPlan;
import dialogue.plan.Initiative;
import dialogue.plan.Kind;
import dialogue.plan.Milestone;
import dialogue.plan.Pillar;
import java.util.Set;
import java.util.stream.Collectors;

/// What a meeting concerns. A forum prepares its whole pillar; a cross-cutting one, and what concerns the whole partnership, everything; any other
/// milestone, such as a signing, its own initiative alone.
final class Scope {

    private static final Set<Kind> FORUMS = Set.of(Kind.DIALOGUE, Kind.MECHANISM);

    private Scope() {}

    /// The keys of the initiatives.
    static Set<String> of(ActionPlan plan, Milestone meeting) {
        var own = meeting.initiative().flatMap(plan::initiative);
        return plan.initiatives().stream()
                .filter(other -> own.map(initiative -> concerns(initiative, other)).orElse(true))
                .map(Initiative::key).collect(Collectors.toSet());
    }

    private static boolean concerns(Initiative own, Initiative other) {
        return FORUMS.contains(own.kind())
                ? own.pillar().equals(Pillar.CROSS_CUTTING) || own.pillar().equals(other.pillar())
                : own.key().equals(other.key());
    }
}
