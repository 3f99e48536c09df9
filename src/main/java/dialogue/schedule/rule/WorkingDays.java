package dialogue.schedule.rule;

import dialogue.plan.Party;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The days on which those who have to act on a briefing are at work; nobody is on Saturdays and Sundays.
///
/// @param rest the other holidays of each party that has to act; without a party every day is a working day
public record WorkingDays(Map<Party, Set<LocalDate>> rest) {

    /// Every day is a working day.
    public static final WorkingDays EVERY_DAY = new WorkingDays(Map.of());

    public WorkingDays {
        rest = Map.copyOf(rest);
    }

    public boolean isWorking(LocalDate day) {
        return rest.isEmpty() || (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && rest.values().stream().noneMatch(days -> days.contains(day)));
    }

    /// The day itself, or the working day before it.
    public LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!isWorking(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /// Whose day of rest a day is, weekends apart.
    public List<Party> resting(LocalDate day) {
        return rest.entrySet().stream().filter(party -> party.getValue().contains(day)).map(Map.Entry::getKey).sorted()
                .toList();
    }

    /// The parties of which no holiday in a year is known, so that weekends alone count.
    public List<Party> unknown(int year) {
        return rest.entrySet().stream()
                .filter(party -> party.getValue().stream().noneMatch(day -> day.getYear() == year))
                .map(Map.Entry::getKey).sorted().toList();
    }
}
