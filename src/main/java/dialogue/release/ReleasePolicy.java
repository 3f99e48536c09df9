package dialogue.release;

import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.review.Report;
import dialogue.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides what an audience may read; the only way from a review to a document.
///
/// - A report shared as joint is for every audience; one kept as its party's own is for that party's copy alone.
/// - A note is for its own party's copy alone, whatever its report's share.
/// - A finding on a party's file is for that party's copy alone; one on the plan's files is for every copy, unless it names an initiative kept
///   from the audience.
/// - An initiative beyond the plan exists where a report that the audience may read names it, in this review or in the last one; elsewhere
///   neither it nor its milestones do, be it in the plan still or not. The initiatives of the published plan are for everybody.
///
/// So a release is a function of what its audience may read and of the plan: a report that is missing, refused or kept back leaves the same
/// nothing behind.
public final class ReleasePolicy {

    /// What `audience` may read of `review` alone.
    public ReleasedReview release(Review review, Audience audience) {
        return release(review, Optional.empty(), audience).review();
    }

    /// What `audience` may read of `review` and of the last one before it.
    public ReleasedReviews release(Review review, Optional<Review> previous, Audience audience) {
        var named = Stream.concat(Stream.of(review), previous.stream())
                .flatMap(each -> readable(each, audience).stream()).map(Report::initiative).collect(Collectors.toSet());
        return new ReleasedReviews(release(review, audience, named),
                previous.map(last -> release(last, audience, named)));
    }

    private static ReleasedReview release(Review review, Audience audience, Set<String> named) {
        var readable = readable(review, audience);
        var kept = review.plan().past().beyond().stream().filter(key -> !named.contains(key))
                .collect(Collectors.toSet());
        var findings = review.findings().stream().filter(finding -> mayRead(audience, finding.party()))
                .filter(finding -> finding.details().stream().noneMatch(kept::contains)).toList();
        return new ReleasedReview(audience, review.year(), review.asOf(), review.plan().without(kept),
                readable.stream().map(ReleasedReport::of).toList(), OwnNotes.of(audience, readable), findings);
    }

    private static List<Report> readable(Review review, Audience audience) {
        return review.reports().stream()
                .filter(report -> mayRead(audience, report.isOwn() ? report.party() : null)).toList();
    }

    private static boolean mayRead(Audience audience, @Nullable Party only) {
        return only == null || audience.owner().filter(only::equals).isPresent();
    }
}
