package dialogue.schedule.setting;

import dialogue.language.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/// The times of a schedule. The small hours are refused, because in them clocks are put forward and back, all over the world.
final class Times {

    private static final LocalTime EARLIEST = LocalTime.of(4, 0);
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);
    private static final int MOST_DAYS = 365;

    private Times() {}

    static CronExpression cron(Entry entry) {
        var given = entry.one("cron", "\"0 0 6 1 3 ?\"");
        var expression = parse(given).orElseThrow(
                () -> Problem.of(Problem.Kind.FAILED, "schedule.cron", entry.path("cron"), given));
        var fields = given.strip().split("\\s+", -1);
        var daily = CronExpression.parse(String.join(" ", fields[0], fields[1], fields[2], "* * *"));
        var first = Optional.ofNullable(daily.next(ANY_DAY.atStartOfDay().minusNanos(1))).orElseThrow();
        return allowed(entry, "cron", given, first.toLocalTime(), expression);
    }

    private static <T> T allowed(Entry entry, String key, String given, LocalTime time, T value) {
        if (time.isBefore(EARLIEST)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.small-hours", entry.path(key), given, time.toString());
        }
        return value;
    }

    /// A day that never comes, such as February 30, is no expression.
    private static Optional<CronExpression> parse(String given) {
        try {
            return Optional.of(CronExpression.parse(given))
                    .filter(expression -> expression.next(ANY_DAY.atStartOfDay()) != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static List<Integer> days(Entry entry) {
        var given = entry.all("days-before");
        if (given.isEmpty() || !given.stream().allMatch(Times::isCount)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.days-before", entry.path("days-before"),
                    String.join(",", given));
        }
        return given.stream().map(Integer::valueOf).distinct().toList();
    }

    private static boolean isCount(String given) {
        return given.matches("\\d{1,3}") && Integer.parseInt(given) <= MOST_DAYS;
    }

    static LocalTime at(Entry entry) {
        var given = entry.one("at", "\"07:00\"");
        try {
            var time = LocalTime.parse(given);
            return allowed(entry, "at", given, time, time);
        } catch (DateTimeException e) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.at", entry.path("at"), given);
        }
    }
}
