package dialogue.briefing;

import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.release.Checksum;
import dialogue.release.ReleasedReview;
import java.util.List;
import java.util.Optional;

/// What a briefing is made from.
///
/// @param review this year's review, as released to the audience
/// @param previous the last review before it, released to the same audience; empty in the first year
/// @param first the party named first
/// @param version of the documents as their readers count it, from 1; 0 where they are none
/// @param program the program's own version
/// @param leavesOut true where refused records were to be left out, whether or not there were any
/// @param meeting the one it prepares; empty for the annual briefing
/// @param full every initiative as a card, not the matters alone
/// @param stamps what it is besides, each once and in their order
public record Edition(ReleasedReview review, Optional<ReleasedReview> previous, Party first, int version,
        String program, boolean leavesOut, Optional<Milestone> meeting, boolean full, List<Stamp> stamps) {

    public Edition {
        stamps = List.copyOf(stamps);
    }

    /// With cards of the matters alone.
    public Edition(ReleasedReview review, Optional<ReleasedReview> previous, Party first, int version,
            String program, boolean leavesOut, Optional<Milestone> meeting) {
        this(review, previous, first, version, program, leavesOut, meeting, false, List.of());
    }

    /// The same for a meeting: limited to what it concerns, in both reviews.
    public Edition before(Milestone prepared) {
        var scope = Scope.of(review.plan(), prepared);
        var whole = review.plan().initiatives().stream().allMatch(one -> scope.contains(one.key()));
        return new Edition(whole ? review : review.only(scope),
                whole ? previous : previous.map(last -> last.only(scope)), first, version, program,
                leavesOut, Optional.of(prepared), full, stamps);
    }

    /// The same as another version of the documents.
    public Edition as(int other) {
        return new Edition(review, previous, first, other, program, leavesOut, meeting, full, stamps);
    }

    /// SHA-256, in hexadecimal, of all that decides what its documents hold but their version's number. It walks the
    /// components, so that a new one counts by itself.
    public String content() {
        return Checksum.of(as(0), review, previous);
    }

    /// SHA-256, in hexadecimal, of what it was made from: this review's checksum, and the last one's behind it where there is one.
    public String checksum() {
        return review.checksum(previous);
    }
}
