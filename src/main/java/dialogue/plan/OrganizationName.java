package dialogue.plan;

import dialogue.language.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A name that a body bore for a period.
///
/// @param acronym may be empty
/// @param validFrom first day, or null where it has no known beginning
/// @param validUntil last day, or null while it is in use
public record OrganizationName(Text acronym, Text name, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {

    /// The first day of the period for comparing: the beginning of time where none is known.
    public LocalDate from() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }

    /// The last day of the period for comparing: the end of time where none is known.
    public LocalDate until() {
        return validUntil == null ? LocalDate.MAX : validUntil;
    }

    /// The acronym where there is one, else the name.
    public Text shortest() {
        return acronym.isEmpty() ? name : acronym;
    }
}
