package dialogue.operator.console.schedules;

import dialogue.language.Language;
import dialogue.plan.Party;
import dialogue.schedule.Ahead;
import dialogue.schedule.ScheduleAccount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// A month of the year ahead of a schedule, by Ottawa's calendar.
///
/// @param name such as `March 2027`
/// @param canada the days of rest there, such as `Fri 26, Mon 29`; empty for none
/// @param korea likewise
/// @param firings in this month
public record MonthLine(String name, String canada, String korea, List<Instant> firings) {

    private static final int MONTHS = 12;

    public MonthLine {
        firings = List.copyOf(firings);
    }

    /// This month and the next ones, a year in all.
    static List<MonthLine> yearOf(ScheduleAccount schedule, Instant now, Language language) {
        var first = YearMonth.from(now.atZone(Party.CANADA.zone()));
        return LongStream.range(0, MONTHS).mapToObj(first::plusMonths).map(month -> of(schedule, month, language))
                .toList();
    }

    private static MonthLine of(ScheduleAccount schedule, YearMonth month, Language language) {
        var korean = language == Language.KOREAN;
        var name = DateTimeFormatter.ofPattern(korean ? "yyyy년 M월" : "LLLL yyyy", language.locale());
        var day = DateTimeFormatter.ofPattern(korean ? "d일(E)" : "E d", language.locale());
        return new MonthLine(name.format(month), days(schedule, Party.CANADA, month, day),
                days(schedule, Party.KOREA, month, day), schedule.ahead().stream().map(Ahead::due)
                        .filter(due -> YearMonth.from(due.atZone(Party.CANADA.zone())).equals(month)).toList());
    }

    private static String days(ScheduleAccount schedule, Party party, YearMonth month, DateTimeFormatter form) {
        Set<LocalDate> rest = schedule.rest().getOrDefault(party, Set.of());
        return rest.stream().filter(day -> YearMonth.from(day).equals(month)).sorted().map(form::format)
                .collect(Collectors.joining(", "));
    }
}
