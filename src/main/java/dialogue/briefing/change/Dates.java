package dialogue.briefing.change;

import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a promise bears another date than before.
final class Dates {

    private Dates() {}

    static Stream<Change> moved(Initiative initiative, Optional<Party> party, Optional<PlanDate> before,
            Optional<PlanDate> now) {
        return before.flatMap(last -> now.filter(date -> !date.equals(last))
                .map(date -> new Change.DateMoved(initiative, party, last, date))).stream().map(Change.class::cast);
    }
}
