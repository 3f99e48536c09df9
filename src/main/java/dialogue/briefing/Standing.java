package dialogue.briefing;

import dialogue.plan.Party;
import dialogue.plan.Status;
import dialogue.release.ReleasedReport;
import dialogue.release.ReleasedReview;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where an initiative stands in the eyes of an audience. When the parties differ the more cautious status counts, so nothing is counted
/// as done before both say so, if both report; where one alone does, its status counts, and where neither does, there is none.
///
/// @param status empty where the audience may read no report
/// @param differs true where two readable reports give different statuses
public record Standing(Optional<Status> status, boolean differs) {

    /// The standing of an initiative in a released review.
    public static Standing of(ReleasedReview review, String initiative) {
        return of(review.reports(initiative).stream());
    }

    /// The standing of some initiatives as if they were one.
    static Standing of(ReleasedReview review, List<String> initiatives) {
        return of(initiatives.stream().flatMap(key -> review.reports(key).stream()));
    }

    private static Standing of(Stream<ReleasedReport> reports) {
        var statuses = reports.map(ReleasedReport::status).toList();
        return new Standing(statuses.stream().reduce(Status::orWorse), statuses.stream().distinct().count() > 1);
    }

    /// The status one party reports.
    public static Optional<Status> of(ReleasedReview review, Party party, String initiative) {
        return review.report(party, initiative).map(ReleasedReport::status);
    }

    static List<Standing> of(ReleasedReview review) {
        return review.plan().initiatives().stream().map(initiative -> of(review, initiative.key())).toList();
    }
}
