package dialogue.release;

import dialogue.plan.ActionPlan;
import dialogue.plan.Audience;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.review.Finding;
import dialogue.review.Report;
import dialogue.review.Review;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Decides what an audience may read; the only way from a review to a document.
///
/// - A report shared as joint is for every audience; one kept as its party's own is for that party's copy alone.
/// - A note is for its own party's copy alone, whatever its report's share.
/// - A finding about a record that only one party may read is for that party's copy alone.
/// - An initiative beyond the plan exists through its reports: where reports are made on it and the audience may read none, it does not read of
///   the initiative and its milestones either. The initiatives of the published plan are for everybody.
public final class ReleasePolicy {

    /// What `audience` may read of `review`.
    public ReleasedReview release(Review review, Audience audience) {
        var readable = review.reports().stream()
                .filter(report -> mayRead(audience, report.isOwn() ? report.party() : null)).toList();
        var findings = review.findings().stream().filter(finding -> mayRead(audience, finding.only()))
                .map(ReleasePolicy::released)
                .toList();
        return new ReleasedReview(audience, review.year(), review.asOf(), readablePlan(review, readable),
                readable.stream().map(ReleasedReport::of).toList(), OwnNotes.of(audience, readable), findings);
    }

    private static boolean mayRead(Audience audience, @Nullable Party only) {
        return only == null || audience.owner().filter(only::equals).isPresent();
    }

    private static ActionPlan readablePlan(Review review, List<Report> readable) {
        var reported = keys(review.reports());
        var open = keys(readable);
        return review.plan()
                .without(review.plan().initiatives().stream().filter(Initiative::isBeyondPlan).map(Initiative::key)
                        .filter(key -> reported.contains(key) && !open.contains(key)).collect(Collectors.toSet()));
    }

    private static Set<String> keys(List<Report> reports) {
        return reports.stream().map(Report::initiative).collect(Collectors.toSet());
    }

    private static ReleasedFinding released(Finding finding) {
        var place = finding.place();
        return new ReleasedFinding(finding.code(), finding.isError(), place.file(), place.line(), place.column(),
                finding.details());
    }
}
