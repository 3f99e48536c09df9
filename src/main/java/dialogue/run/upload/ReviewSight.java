package dialogue.run.upload;

import dialogue.intake.ReviewDays;
import dialogue.intake.life.ReviewState;
import dialogue.plan.Keyed;
import dialogue.plan.Party;
import java.util.Map;
import java.util.Optional;

/// How far a year's review is, as everybody may know it.
///
/// @param state empty where the input folder cannot be read as it is
/// @param days where a file tells them
/// @param parties what there is of each
public record ReviewSight(int year, Optional<ReviewState> state, Optional<ReviewDays> days,
        Map<Party, Presence> parties) {

    /// What there is of a party.
    public enum Presence implements Keyed {
        /// Reports are there.
        SENT,
        /// None are there yet.
        AWAITED,
        /// None are there, and the deadline of the open review is over.
        LATE
    }

    public ReviewSight {
        parties = Map.copyOf(parties);
    }

    /// True where files are taken in.
    public boolean takesIn() {
        return days.flatMap(ReviewDays::closed).isEmpty();
    }
}
