package dialogue.briefing;

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
public record Edition(ReleasedReview review, Optional<ReleasedReview> previous, Party first, int revision,
        String version) {

    /// SHA-256, in hexadecimal, of what it was made from: this review's checksum, and the last one's behind it where there is one.
    public String checksum() {
        return previous.map(last -> review.checksum(last)).orElseGet(review::checksum);
    }
}
