package dialogue.schedule.setting;

import dialogue.language.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/// The times of a schedule. The small hours are refused, because in them clocks are put forward and back, all over the world.
final class Times {

    private static final LocalTime EARLIEST = LocalTime.of(4, 0);
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);
    private static final int MOST_DAYS = 365;

    private Times() {}

    static CronExpression cron(String path, String configured) {
        var given = configured.strip();
        var expression = parse(given)
                .orElseThrow(() -> Problem.of(Problem.Kind.FAILED, "schedule.cron", path, given));
        var fields = given.split("\\s+", -1);
        var daily = CronExpression.parse(String.join(" ", fields[0], fields[1], fields[2], "* * *"));
        var first = Optional.ofNullable(daily.next(ANY_DAY.atStartOfDay().minusNanos(1))).orElseThrow();
        return allowed(path, given, first.toLocalTime(), expression);
    }

    private static <T> T allowed(String path, String given, LocalTime time, T value) {
        if (time.isBefore(EARLIEST)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.small-hours", path, given, time.toString());
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

    static List<Integer> days(String path, List<String> configured) {
        var given = configured.stream().map(String::strip).toList();
        if (given.isEmpty() || !given.stream().allMatch(Times::isCount)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.days-before", path, String.join(",", given));
        }
        return given.stream().map(Integer::valueOf).distinct().toList();
    }

    private static boolean isCount(String given) {
        return given.matches("\\d{1,3}") && Integer.parseInt(given) <= MOST_DAYS;
    }

    static LocalTime at(String path, @Nullable String configured) {
        var given = Words.given(path, configured, "\"07:00\"");
        try {
            var time = LocalTime.parse(given);
            return allowed(path, given, time, time);
        } catch (DateTimeException e) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.at", path, given);
        }
    }
}
