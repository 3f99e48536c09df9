package dialogue.run.make;

import dialogue.language.Problem;
import dialogue.plan.ActionPlan;
import dialogue.plan.Milestone;
import dialogue.release.ReleasedReview;

/// The meetings that a briefing can be made for: the milestones of the plan, by their keys.
public final class Meetings {

    private Meetings() {}

    /// The meeting as an audience may read of it.
    ///
    /// @param all the plan of all the rows that were accepted
    /// @throws Problem where it may not read of its initiative, or where the meeting's row was refused
    static Milestone in(ReleasedReview review, ActionPlan all, String key) {
        require(all, key);
        return review.plan().milestone(key).orElseThrow(() -> Problem.of(Problem.Kind.USAGE, "meeting.not-readable",
                key, review.audience().key()));
    }

    /// Makes sure that a meeting's row was accepted.
    ///
    /// @param all the plan of all the rows that were accepted
    /// @throws Problem where it was refused
    public static void require(ActionPlan all, String key) {
        if (all.milestone(key).isEmpty()) {
            throw Problem.of(Problem.Kind.INPUT, "meeting.refused", key);
        }
    }
}
