package dialogue.plan;

import java.time.Period;
import java.util.Optional;

/// The rhythm promised for an initiative.
public enum Cadence implements Keyed {
    ONCE, SEMIANNUAL, ANNUAL, BIENNIAL, IRREGULAR, CONTINUING;

    /// The time between two meetings; empty where no rhythm was promised.
    public Optional<Period> interval() {
        return switch (this) {
            case SEMIANNUAL -> Optional.of(Period.ofMonths(6));
            case ANNUAL -> Optional.of(Period.ofMonths(12));
            case BIENNIAL -> Optional.of(Period.ofMonths(24));
            case ONCE, IRREGULAR, CONTINUING -> Optional.empty();
        };
    }
}
