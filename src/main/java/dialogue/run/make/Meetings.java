package dialogue.run.make;

import dialogue.language.Problem;
import dialogue.plan.Milestone;
import dialogue.release.ReleasedReview;

/// The meetings that a briefing can be made for: the milestones of the plan, by their keys.
final class Meetings {

    private Meetings() {}

    /// The meeting as an audience may read of it.
    ///
    /// @throws Problem where it may not read of its initiative
    static Milestone in(ReleasedReview review, String key) {
        return review.plan().milestone(key).orElseThrow(() -> Problem.of(Problem.Kind.USAGE, "meeting.not-readable",
                key, review.audience().key()));
    }
}
