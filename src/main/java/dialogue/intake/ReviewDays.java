package dialogue.intake;

import java.time.LocalDate;
import java.util.Optional;

/// The days of a year's review, as `YEAR/review.csv` tells them.
///
/// @param opened when the parties were asked to report
/// @param deadline the last day on which their reports are due
/// @param closed since when nothing more is taken in; empty while reports are collected
/// @param asOf the day on which the review stands; empty for the newest day of the reports that both parties may read
public record ReviewDays(LocalDate opened, LocalDate deadline, Optional<LocalDate> closed, Optional<LocalDate> asOf) {

    public boolean isOpen() {
        return closed.isEmpty();
    }
}
