package dialogue.operator.console.reviews;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Keyed;
import dialogue.run.upload.ReviewSight;
import java.util.Set;

/// What the pages of a review have in common.
final class Course {

    private static final Set<String> ACTS = Set.of("opened", "asked", "closed");

    private Course() {}

    /// Key of its word.
    static String state(ReviewSight review) {
        return review.state().map(Keyed::key).orElse("unreadable");
    }

    /// True for the key of what a page tells as done.
    static boolean isAct(String key) {
        return ACTS.contains(key);
    }

    /// As a page may tell it: what is wrong with the input may name a file of the other ministry.
    static Problem told(Problem problem) {
        return problem.kind() == Kind.INPUT ? Problem.of(Kind.INPUT, "upload.input") : problem;
    }
}
