package dialogue.operator.console.reviews;

import dialogue.intake.folder.InputFolder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What stands in the form that opens a review.
///
/// @param year as it is typed
/// @param deadline as it is typed; empty for the usual time
public record OpenForm(String year, String deadline) {

    public boolean isWrongYear() {
        return number().isEmpty();
    }

    public boolean isWrongDay() {
        return !deadline.isEmpty() && day().isEmpty();
    }

    boolean isRight() {
        return !isWrongYear() && !isWrongDay();
    }

    Optional<Integer> number() {
        return Optional.of(year).filter(InputFolder::isYear).map(Integer::valueOf);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(deadline));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
