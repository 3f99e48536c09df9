package dialogue.intake.value;

import dialogue.plan.PlanDate;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways in which a date may be written: `2026-07-18`, `2026/07/18`, `2026.7.18`, `2026. 7. 18.`, `2026년 7월 18일`, and less than a
/// day as `2026-07`, `2026. 7.`, `2026년 7월`, `2026-Q3`, `2026년 3분기`, `2026`, `2026년`. The years are 1900 to 2199. What a spreadsheet makes of a date is
/// read too: a month as a word, see [WordedDates], a time of midnight behind a day, full-width digits.
public final class DateForms {

    private static final String YEAR = "((?:19|20|21)\\d\\d)";
    private static final Pattern DAY = Pattern.compile(YEAR + "(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})"
            + "|\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.?|년 ?(\\d{1,2})월 ?(\\d{1,2})일)");
    private static final Pattern MONTH = Pattern.compile(YEAR + "(?:[-/](\\d{1,2})|\\. ?(\\d{1,2})\\.|년 ?(\\d{1,2})월)");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "(?:-?[Qq]([1-4])|년 ?([1-4])분기)");
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR + "년?");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}([-/.])\\s?\\d{1,2}\\1\\s?(?:\\d{4}|\\d{2})\\.?");

    /// The time that a spreadsheet adds to a day without one.
    private static final Pattern MIDNIGHT = Pattern
            .compile("(.+?)(?:[ T]0?0:00(?::00(?:\\.0+)?)?Z?| (?:오전 )?12:00(?::00)?(?: (?i:a\\.?m\\.?))?)");
    private static final Pattern SERIAL = Pattern.compile("[345]\\d{4}(?:\\.0+)?");

    private static final int SHORTEST_DAY = "2026.7.1".length();

    private DateForms() {}

    /// A day, or empty where the text is none.
    public static Optional<LocalDate> day(String text) {
        try {
            return isIso(text) ? Optional.of(iso(text)) : written(plain(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A date as precise as it is written, or empty where the text is none.
    public static Optional<PlanDate> date(String text) {
        try {
            var day = wholeDay(text);
            return day.isPresent() ? day : lessThanADay(digits(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PlanDate> lessThanADay(String text) {
        return month(text).or(() -> quarter(text)).or(() -> year(text));
    }

    private static Optional<PlanDate> wholeDay(String text) {
        return text.length() < SHORTEST_DAY ? Optional.empty() : day(text).map(PlanDate::day);
    }

    /// True for what reads as a date whose order of day, month and year nobody can tell: `07/08/2026`.
    public static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(text).matches();
    }

    /// True for `Dec-26`, of which nobody can tell whether it is a day or a month.
    public static boolean isDayOrMonth(String text) {
        return WordedDates.isDayOrMonth(text);
    }

    /// True for `46100`: the number by which a spreadsheet counts a day, from 1982 to 2064.
    public static boolean isSerial(String text) {
        return SERIAL.matcher(text).matches();
    }

    private static String plain(String text) {
        var digits = digits(text);
        var midnight = MIDNIGHT.matcher(digits);
        return midnight.matches() ? midnight.group(1) : digits;
    }

    /// Full-width digits and signs as the ordinary ones.
    private static String digits(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '\uFF01' && text.charAt(at) <= '\uFF5E') {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /// The common form, tested and read without a pattern, since every row has one.
    private static boolean isIso(String text) {
        if (text.length() != 10 || !text.startsWith("20")) {
            return false;
        }
        for (var i = 0; i < 10; i++) {
            var digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if ((i == 4 || i == 7) ? text.charAt(i) != '-' : !digit) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate iso(String text) {
        return LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10));
    }

    private static Optional<LocalDate> written(String text) {
        return matched(DAY, text)
                .map(day -> LocalDate.of(number(day, 1), number(day, 2, 4, 6, 8), number(day, 3, 5, 7, 9)))
                .or(() -> WordedDates.day(text));
    }

    private static Optional<PlanDate> month(String text) {
        return matched(MONTH, text)
                .map(month -> PlanDate.month(YearMonth.of(number(month, 1), number(month, 2, 3, 4))));
    }

    private static Optional<PlanDate> quarter(String text) {
        return matched(QUARTER, text).map(quarter -> PlanDate.quarter(number(quarter, 1), number(quarter, 2, 3)))
                .or(() -> WordedDates.quarter(text));
    }

    private static Optional<PlanDate> year(String text) {
        return matched(WHOLE_YEAR, text).map(year -> PlanDate.year(number(year, 1)));
    }

    private static Optional<Matcher> matched(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    /// The number of the first of some groups that took part in the match.
    private static int number(Matcher matcher, int... groups) {
        for (var group : groups) {
            if (matcher.start(group) >= 0) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        throw new IllegalStateException("No group of " + matcher.pattern() + " took part");
    }
}
