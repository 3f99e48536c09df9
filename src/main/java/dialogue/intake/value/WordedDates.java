package dialogue.intake.value;

import dialogue.plan.PlanDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Dates as a spreadsheet shows and saves them where its language has words for months: `10-Mar-2026`, `10 mars 2026`, `March 10, 2026`, `Q3 2026`,
/// `2027-T3`. A month as a word leaves no doubt about the order. A year of two digits lies in 1950 to 2049.
final class WordedDates {

    private static final String WORD = "(\\p{L}{3,9})\\.?";
    private static final String YEAR = "((?:19|20|21)\\d\\d|\\d\\d)";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:er|re)?[- ./]" + WORD + "[- ./]" + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(WORD + " (\\d{1,2}), ?((?:19|20|21)\\d\\d)");
    private static final Pattern QUARTER = Pattern.compile("[QqTt]([1-4])[- ]((?:19|20|21)\\d\\d)");
    private static final Pattern QUARTER_LAST = Pattern.compile("((?:19|20|21)\\d\\d)[- ]?[Tt]([1-4])");
    private static final Pattern DAY_OR_MONTH = Pattern.compile(WORD + "[- ](\\d\\d)|(\\d\\d)[- ]" + WORD);

    /// English and French, whole and as they are cut.
    private static final Map<String, Integer> MONTHS = months("jan january janv janvier",
            "feb february fev fevr fevrier",
            "mar march mars", "apr april avr avril", "may mai", "jun june juin", "jul july juil juillet",
            "aug august aou aout", "sep sept september septembre", "oct october octobre",
            "nov november novembre", "dec december decembre");

    private WordedDates() {}

    private static Map<String, Integer> months(String... words) {
        return IntStream.range(0, words.length).boxed()
                .flatMap(month -> Stream.of(words[month].split(" ")).map(word -> Map.entry(word, month + 1)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @throws java.time.DateTimeException where the month has no such day
    static Optional<LocalDate> day(String text) {
        var first = DAY_FIRST.matcher(text);
        if (first.matches()) {
            return day(first, first.group(2), first.group(1));
        }
        var last = MONTH_FIRST.matcher(text);
        return last.matches() ? day(last, last.group(1), last.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher, String word, String day) {
        return month(word).map(month -> LocalDate.of(year(matcher.group(3)), month, Integer.parseInt(day)));
    }

    static Optional<PlanDate> quarter(String text) {
        var first = QUARTER.matcher(text);
        if (first.matches()) {
            return Optional.of(PlanDate.quarter(year(first.group(2)), Integer.parseInt(first.group(1))));
        }
        var last = QUARTER_LAST.matcher(text);
        return last.matches()
                ? Optional.of(PlanDate.quarter(year(last.group(1)), Integer.parseInt(last.group(2))))
                : Optional.empty();
    }

    /// True for `Dec-26` and `26-Dec`, which a spreadsheet makes of a day of the present year as well as of a month.
    static boolean isDayOrMonth(String text) {
        var matcher = DAY_OR_MONTH.matcher(text);
        return matcher.matches()
                && month(matcher.start(1) >= 0 ? matcher.group(1) : matcher.group(4)).isPresent();
    }

    private static Optional<Integer> month(String word) {
        var bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MONTHS.get(bare));
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }
}
