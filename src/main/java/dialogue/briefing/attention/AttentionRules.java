package dialogue.briefing.attention;

import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReview;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Applies every rule to every initiative of a released review.
public final class AttentionRules {

    private final ReleasedReview review;
    private final Lateness lateness;
    private final Reporting reporting;

    /// @param previous the last review, released to the same audience; empty in the first year
    /// @param first the party that comes first where a rule finds both
    public AttentionRules(ReleasedReview review, Optional<ReleasedReview> previous, Party first) {
        this.review = review;
        this.lateness = new Lateness(review, first);
        this.reporting = new Reporting(review, previous, first);
    }

    /// All reasons, the kinds in the order of [Attention], the latest first within a kind, then in the plan's order.
    public List<Attention> all() {
        return review.plan().initiatives().stream().flatMap(initiative -> on(initiative).stream())
                .sorted(Comparator.comparingInt(AttentionRules::rank)
                        .thenComparing(Comparator.comparingInt(Attention::monthsLate).reversed()))
                .toList();
    }

    /// The reasons on one initiative.
    public List<Attention> on(Initiative initiative) {
        return Stream.concat(lateness.on(initiative), reporting.on(initiative)).toList();
    }

    private static int rank(Attention attention) {
        return switch (attention) {
            case Attention.Overdue _ -> 0;
            case Attention.NotHeld _ -> 1;
            case Attention.StepOverdue _ -> 2;
            case Attention.Slipped _ -> 3;
            case Attention.PartiesDiffer _ -> 4;
            case Attention.Silent _ -> 5;
            case Attention.Unconfirmed _ -> 6;
        };
    }
}
