package dialogue.run.check;

import dialogue.plan.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How far a party is with its reports; initiatives by their keys, in the order of the plan.
///
/// @param reported with a report that was accepted, stale ones among them
/// @param missing without one
/// @param stale reported, but last updated too long before the day on which the review stands
/// @param lateSince the first day behind the deadline, where something is missing or stale and the review is still open
public record PartyStanding(Party party, List<String> reported, List<String> missing, List<String> stale,
        Optional<LocalDate> lateSince) {

    public PartyStanding {
        reported = List.copyOf(reported);
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
    }

    /// True where nothing is left to ask for.
    public boolean isDone() {
        return missing.isEmpty() && stale.isEmpty();
    }
}
