package dialogue.run.check;

import dialogue.intake.ReviewDays;
import dialogue.intake.life.ReviewState;
import java.util.List;
import java.util.Optional;

/// How far a review is, for the operator alone: it tells of both parties.
///
/// @param days where a file tells them
/// @param errors of the parties' files; what they refuse counts as missing
public record ReviewStanding(int year, ReviewState state, Optional<ReviewDays> days, List<PartyStanding> parties,
        long errors) {

    public ReviewStanding {
        parties = List.copyOf(parties);
    }
}
