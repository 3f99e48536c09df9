package dialogue.briefing.attention;

import dialogue.briefing.Lineage;
import dialogue.briefing.Standing;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.Status;
import dialogue.release.ReleasedReport;
import dialogue.release.ReleasedReview;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the reports themselves show: slipped since the last review, different in the eyes of the parties, not reported, not confirmed.
final class Reporting {

    private final ReleasedReview review;
    private final Optional<ReleasedReview> previous;
    private final Optional<Lineage> lineage;
    private final Party first;

    Reporting(ReleasedReview review, Optional<ReleasedReview> previous, Party first) {
        this.review = review;
        this.previous = previous;
        this.lineage = previous.map(last -> new Lineage(last, review));
        this.first = first;
    }

    Stream<Attention> on(Initiative initiative) {
        return Stream
                .of(slipped(initiative).stream(), differ(initiative).stream(), silent(initiative),
                        unconfirmed(initiative))
                .flatMap(found -> found);
    }

    private Optional<Attention> slipped(Initiative initiative) {
        var now = Standing.of(review, initiative.key()).status().filter(Status::isTroubled);
        var before = lineage.flatMap(ties -> ties.standing(initiative).status());
        return now.flatMap(worse -> before.filter(better -> better.compareTo(worse) < 0)
                .map(better -> new Attention.Slipped(initiative, better, worse)));
    }

    private Optional<Attention> differ(Initiative initiative) {
        return Standing.of(review, initiative.key()).differs()
                ? Optional.of(new Attention.PartiesDiffer(initiative, review.reports(initiative.key()).stream()
                        .collect(Collectors.toMap(ReleasedReport::party, ReleasedReport::status))))
                : Optional.empty();
    }

    private Stream<Attention> silent(Initiative initiative) {
        var begun = initiative.hasBegun(review.asOf());
        return first.andOther().stream().filter(party -> begun && review.report(party, initiative.key()).isEmpty())
                .map(party -> new Attention.Silent(initiative, party));
    }

    /// Older claims were told at the reviews of their time.
    private Stream<Attention> unconfirmed(Initiative initiative) {
        return review.plan().milestones(initiative.key()).stream().filter(milestone -> !milestone.confirmed())
                .filter(milestone -> milestone.date().isOver(review.asOf())).filter(this::isNew)
                .map(milestone -> new Attention.Unconfirmed(initiative, milestone));
    }

    private boolean isNew(Milestone milestone) {
        return previous.map(last -> milestone.date().latest().isAfter(last.asOf())).orElse(true);
    }
}
