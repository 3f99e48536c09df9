package dialogue.briefing.change;

import dialogue.plan.Initiative;
import dialogue.plan.Keyed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A change of the plan itself since the last review. Each is found by [PlanComparison].
///
/// @param before what stood in the plan of the last review; empty for what is new
/// @param now what stands in it; empty for what has ended
/// @param on the first day of what is new, or the last one of what has ended; empty where the plan has no day
public record PlanChange(Kind kind, List<Initiative> before, List<Initiative> now, Optional<LocalDate> on) {

    /// What became of it, in the order of the page.
    public enum Kind implements Keyed {
        /// New in the plan, or taken into it from the work beyond.
        ADDED,
        /// The same work under another title or key.
        RENAMED,
        /// One that goes on with several.
        MERGED,
        /// Several that go on with one.
        SPLIT,
        /// In another pillar or area.
        MOVED,
        /// No longer in the plan, and nothing goes on with it.
        ENDED
    }

    public PlanChange {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }
}
