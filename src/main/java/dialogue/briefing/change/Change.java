package dialogue.briefing.change;

import dialogue.language.Text;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import java.util.Optional;

/// Something that an initiative's readers find changed since the last review. Each is found by [Comparison].
public sealed interface Change {

    Initiative initiative();

    /// Neither begun nor reported at the last review, and one of the two now.
    record Added(Initiative initiative) implements Change {}

    /// Ended since the last review by a confirmed milestone, or no longer in the plan.
    record Ended(Initiative initiative) implements Change {}

    /// A party reports another status than at the last review: ▲ a better one, ▼ a worse one.
    record StatusMoved(Initiative initiative, Party party, Status before, Status now) implements Change {}

    /// The same promise, another date: the time the plan sets for an initiative, or the time a party sets for a next step whose words stayed
    /// the same.
    ///
    /// @param party whose next step it is; empty for the plan's own date
    record DateMoved(Initiative initiative, Optional<Party> party, PlanDate before,
            PlanDate now) implements Change {}

    /// Other words than at the last review, in a language that both texts have.
    ///
    /// @param party whose words they are; empty for the plan's own
    record Reworded(Initiative initiative, Optional<Party> party, RewordedText text, Text before,
            Text now) implements Change {}

    /// Which text was reworded.
    enum RewordedText {
        TITLE, PROGRESS, NEXT_STEP
    }
}
