package dialogue.release;

import dialogue.finding.Finding;
import dialogue.plan.Audience;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.review.Report;
import dialogue.review.Review;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Decides what an audience may read; the only way from a review to a document.
///
/// - A report shared as joint is for every audience; one kept as its party's own is for that party's copy alone.
/// - A note is for its own party's copy alone, whatever its report's share.
/// - A finding about a record that only one party may read is for that party's copy alone; one that names an initiative kept from the audience is
///   not for it.
/// - An initiative beyond the plan exists through its reports: where reports are made on it and the audience may read none, it does not read of
///   the initiative and its milestones either. The initiatives of the published plan are for everybody.
/// - A comparison with the last review tells no more: what the audience does not read of now is not in its copy of the last review either, and
///   what was kept from it then stays so until a report that it may read names it.
public final class ReleasePolicy {

    /// What `audience` may read of `review` alone.
    public ReleasedReview release(Review review, Audience audience) {
        return release(review, Optional.empty(), audience).review();
    }

    /// What `audience` may read of `review` and of the last one before it.
    public ReleasedReviews release(Review review, Optional<Review> previous, Audience audience) {
        Set<String> keptThen = previous.map(last -> kept(last, audience)).orElse(Set.of());
        var kept = new HashSet<>(kept(review, audience));
        var reported = reported(review.reports());
        keptThen.stream().filter(key -> !reported.contains(key)).forEach(kept::add);
        var released = release(review, audience, kept);
        kept.addAll(keptThen);
        return new ReleasedReviews(released, previous.map(last -> release(last, audience, kept)));
    }

    private static ReleasedReview release(Review review, Audience audience, Set<String> kept) {
        var readable = readable(review, audience);
        var findings = review.findings().stream().filter(finding -> mayRead(audience, finding.only()))
                .filter(finding -> finding.details().stream().noneMatch(kept::contains))
                .map(ReleasePolicy::released)
                .toList();
        return new ReleasedReview(audience, review.year(), review.asOf(), review.plan().without(kept),
                readable.stream().map(ReleasedReport::of).toList(), OwnNotes.of(audience, readable), findings);
    }

    /// The initiatives beyond the plan on which reports are made, but none that the audience may read.
    private static Set<String> kept(Review review, Audience audience) {
        var reported = reported(review.reports());
        var open = reported(readable(review, audience));
        return review.plan().initiatives().stream().filter(Initiative::isBeyondPlan).map(Initiative::key)
                .filter(key -> reported.contains(key) && !open.contains(key)).collect(Collectors.toSet());
    }

    private static List<Report> readable(Review review, Audience audience) {
        return review.reports().stream()
                .filter(report -> mayRead(audience, report.isOwn() ? report.party() : null)).toList();
    }

    private static boolean mayRead(Audience audience, @Nullable Party only) {
        return only == null || audience.owner().filter(only::equals).isPresent();
    }

    private static Set<String> reported(List<Report> reports) {
        return reports.stream().map(Report::initiative).collect(Collectors.toSet());
    }

    private static ReleasedFinding released(Finding finding) {
        var place = finding.place();
        return new ReleasedFinding(finding.code(), finding.isError(), place.file(), place.line(), place.column(),
                finding.details());
    }
}
