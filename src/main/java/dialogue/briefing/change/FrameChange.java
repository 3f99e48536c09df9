package dialogue.briefing.change;

import dialogue.briefing.change.PlanChange.Kind;
import dialogue.language.Text;
import dialogue.plan.ActionPlan;
import dialogue.plan.Area;
import dialogue.plan.Pillar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A pillar or an area that is new, has another title, stands elsewhere or is gone since the last review.
public record FrameChange(Kind kind, Optional<Part> before, Optional<Part> now) {

    /// A pillar or an area.
    ///
    /// @param area true for an area
    /// @param pillar the key of its pillar; a pillar's own
    public record Part(boolean area, String key, String pillar, Text title) {

        private static Stream<Part> of(ActionPlan plan) {
            return Stream.concat(plan.pillars().stream().map(Part::of), plan.areas().stream().map(Part::of));
        }

        private static Part of(Pillar pillar) {
            return new Part(false, pillar.key(), pillar.key(), pillar.title());
        }

        private static Part of(Area area) {
            return new Part(true, area.key(), area.pillar(), area.title());
        }

        private String id() {
            return area + key;
        }
    }

    /// True where it concerns one of some pillars, before or now.
    public boolean concerns(List<String> pillars) {
        return Stream.concat(before.stream(), now.stream()).anyMatch(part -> pillars.contains(part.pillar()));
    }

    /// All changes, the pillars first.
    public static List<FrameChange> of(ActionPlan last, ActionPlan now) {
        var parts = new LinkedHashMap<String, Part>();
        Part.of(now).forEach(part -> parts.put(part.id(), part));
        var before = new LinkedHashMap<String, Part>();
        Part.of(last).forEach(part -> before.put(part.id(), part));
        var ids = Stream.concat(parts.keySet().stream(), before.keySet().stream()).distinct();
        return ids.flatMap(id -> of(one(before, id), one(parts, id)).stream()).toList();
    }

    private static Optional<Part> one(Map<String, Part> parts, String id) {
        return Optional.ofNullable(parts.get(id));
    }

    private static List<FrameChange> of(Optional<Part> before, Optional<Part> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return List.of(new FrameChange(now.isPresent() ? Kind.ADDED : Kind.ENDED, before, now));
        }
        var changes = new ArrayList<FrameChange>();
        if (TextComparison.differ(before.get().title(), now.get().title())) {
            changes.add(new FrameChange(Kind.RENAMED, before, now));
        }
        if (!before.get().pillar().equals(now.get().pillar())) {
            changes.add(new FrameChange(Kind.MOVED, before, now));
        }
        return changes;
    }
}
