package dialogue.operator.cli.syntax;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// What is given in figures: a year (`2026`), a day (`2026-04-30`), the number of a run or of a message (`7`).
final class Numbers {

    private Numbers() {}

    static OptionalInt year(String given) {
        if (!given.matches("[12]\\d{3}")) {
            throw Problem.of(Kind.USAGE, "usage.year", given);
        }
        return OptionalInt.of(Integer.parseInt(given));
    }

    static long run(String given) {
        if (!given.matches("[1-9]\\d{0,17}")) {
            throw Problem.of(Kind.USAGE, "usage.run", given);
        }
        return Long.parseLong(given);
    }

    static MessageNumber message(String given) {
        if (!given.matches("[1-9]\\d{0,17}")) {
            throw Problem.of(Kind.USAGE, "usage.message", given);
        }
        return new MessageNumber(Long.parseLong(given));
    }

    static Long problem(String given) {
        if (!given.matches("[1-9]\\d{0,17}")) {
            throw Problem.of(Kind.USAGE, "usage.problem", given);
        }
        return Long.valueOf(given);
    }

    static LocalDate day(String given) {
        return day(given, "-").orElseThrow(() -> day(given, "[-/. 년월일]+")
                .map(meant -> Problem.of(Kind.USAGE, "usage.date-nearest", given, meant.toString()))
                .orElseGet(() -> Problem.of(Kind.USAGE, "usage.date", given)));
    }

    /// Year, month and day in this order between separators, with two digits where they are ISO's.
    private static Optional<LocalDate> day(String given, String separator) {
        var parts = Arrays.stream(given.strip().split(separator)).toList();
        var form = separator.equals("-") ? "\\d{4},\\d\\d,\\d\\d" : "\\d{4},\\d\\d?,\\d\\d?";
        if (!String.join(",", parts).matches(form)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)),
                    Integer.parseInt(parts.get(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
