package dialogue.briefing.change;

import dialogue.briefing.Lineage;
import dialogue.briefing.change.Change.RewordedText;
import dialogue.language.Text;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasedReview;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares this year's review with the last one, both released to the same audience. A review compared with itself shows no change, and no
/// change tells more than the two releases hold. An initiative is compared with what it was at the last review, under whatever key; one that was
/// merged from several has no texts or dates to compare with.
public final class Comparison {

    private final ReleasedReview before;
    private final ReleasedReview now;
    private final Party first;
    private final Lineage lineage;

    private Comparison(ReleasedReview before, ReleasedReview now, Party first) {
        this.before = before;
        this.now = now;
        this.first = first;
        this.lineage = new Lineage(before, now);
    }

    /// All changes, initiative by initiative in the plan's order; what left the plan comes last.
    ///
    /// @param first the party whose changes come first within an initiative
    public static List<Change> of(ReleasedReview before, ReleasedReview now, Party first) {
        return new Comparison(before, now, first).all();
    }

    private List<Change> all() {
        var gone = before.plan().initiatives().stream().filter(one -> now.plan().initiative(one.key()).isEmpty())
                .filter(one -> isThere(before, one) && !hasEnded(before, one) && lineage.after(one).isEmpty())
                .map(Change.Ended::new);
        return Stream.concat(now.plan().initiatives().stream().flatMap(this::on), gone).toList();
    }

    private Stream<Change> on(Initiative initiative) {
        if (isThere(now, initiative) && lineage.before(initiative).stream().noneMatch(one -> isThere(before, one))) {
            return Stream.of(new Change.Added(initiative));
        }
        return Stream.of(ended(initiative), planned(initiative),
                first.andOther().stream().flatMap(party -> reported(initiative, party))).flatMap(found -> found);
    }

    private static boolean isThere(ReleasedReview review, Initiative initiative) {
        return review.plan().initiative(initiative.key()).isPresent()
                && (initiative.hasBegun(review.asOf()) || !review.reports(initiative.key()).isEmpty());
    }

    private Stream<Change> ended(Initiative initiative) {
        return hasEnded(now, initiative) && !hasEnded(before, initiative)
                ? Stream.of(new Change.Ended(initiative))
                : Stream.empty();
    }

    private static boolean hasEnded(ReleasedReview review, Initiative initiative) {
        return review.plan().milestones(initiative.key()).stream()
                .anyMatch(milestone -> milestone.stage() == Stage.ENDED && milestone.confirmed()
                        && milestone.date().isOver(review.asOf()));
    }

    private Stream<Change> planned(Initiative initiative) {
        return lineage.onlyBefore(initiative).stream().flatMap(last -> Stream.concat(
                moved(initiative, Optional.empty(), last.due(), initiative.due()),
                reworded(initiative, Optional.empty(), RewordedText.TITLE, last.title(), initiative.title())));
    }

    private Stream<Change> reported(Initiative initiative, Party party) {
        return lineage.onlyBefore(initiative).flatMap(last -> before.report(party, last.key())).stream()
                .flatMap(last -> now.report(party, initiative.key()).stream()
                        .flatMap(report -> new ReportComparison(initiative, last, report).changes()));
    }

    /// A promise that bears another date than before.
    static Stream<Change> moved(Initiative initiative, Optional<Party> party, Optional<PlanDate> before,
            Optional<PlanDate> now) {
        return before.flatMap(last -> now.filter(date -> !date.equals(last))
                .map(date -> new Change.DateMoved(initiative, party, last, date))).stream().map(Change.class::cast);
    }

    static Stream<Change> reworded(Initiative initiative, Optional<Party> party, RewordedText text, Text before,
            Text now) {
        return TextComparison.differ(before, now)
                ? Stream.of(new Change.Reworded(initiative, party, text, before, now))
                : Stream.empty();
    }
}
