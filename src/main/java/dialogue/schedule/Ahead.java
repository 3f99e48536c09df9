package dialogue.schedule;

import dialogue.plan.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A firing that is to come.
///
/// @param due when it fires
/// @param moved why it does so before its configured day; empty where it does on that day
public record Ahead(Instant due, Optional<Moved> moved) {

    /// Why a firing left its day.
    ///
    /// @param day on which it would have been, where the schedule is at home
    /// @param resting whose day of rest that is; empty for a weekend
    public record Moved(LocalDate day, List<Party> resting) {}
}
