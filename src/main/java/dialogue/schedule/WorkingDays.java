package dialogue.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The days on which those who have to act on a briefing are at work.
///
/// @param weekends true where Saturdays and Sundays are days of rest
/// @param rest other days of rest
public record WorkingDays(boolean weekends, Set<LocalDate> rest) {

    /// Every day is a working day.
    public static final WorkingDays EVERY_DAY = new WorkingDays(false, Set.of());

    public WorkingDays {
        rest = Set.copyOf(rest);
    }

    public boolean isWorking(LocalDate day) {
        return !rest.contains(day) && !(weekends && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
    }

    /// The day itself, or the working day before it.
    public LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!isWorking(found)) {
            found = found.minusDays(1);
        }
        return found;
    }
}
