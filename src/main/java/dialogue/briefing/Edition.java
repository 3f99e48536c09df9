package dialogue.briefing;

import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.release.ReleasedReview;
import java.util.Optional;

/// What a briefing is made from.
///
/// @param review this year's review, as released to the audience
/// @param previous the last review before it, released to the same audience; empty in the first year
/// @param first the party named first
/// @param revision of the occasion, from 1
/// @param version of the program
/// @param leavesOut true where refused records were to be left out, whether or not there were any
/// @param meeting the one it prepares; empty for the annual briefing
public record Edition(ReleasedReview review, Optional<ReleasedReview> previous, Party first, int revision,
        String version, boolean leavesOut, Optional<Milestone> meeting) {

    /// The same for a meeting: limited to what it concerns, in both reviews.
    public Edition before(Milestone prepared) {
        var scope = Scope.of(review.plan(), prepared);
        var whole = scope.size() == review.plan().initiatives().size();
        return new Edition(whole ? review : review.only(scope),
                whole ? previous : previous.map(last -> last.only(scope)), first, revision, version,
                leavesOut, Optional.of(prepared));
    }

    /// SHA-256, in hexadecimal, of what it was made from: this review's checksum, and the last one's behind it where there is one.
    public String checksum() {
        return previous.map(last -> review.checksum(last)).orElseGet(review::checksum);
    }
}
