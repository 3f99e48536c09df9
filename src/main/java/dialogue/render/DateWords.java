package dialogue.render;

import dialogue.language.Language;
import dialogue.plan.PlanDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/// Writes dates as official documents do: `July 18, 2024`, `18 juillet 2024` and `1er juillet 2024`, `2024. 7. 18.`
/// (Translation Bureau for Canada; 행정업무운영 편람 for Korea). What is imprecise stays so.
final class DateWords {

    private final Language language;

    DateWords(Language language) {
        this.language = language;
    }

    String say(PlanDate date) {
        return switch (date.precision()) {
            case DAY -> day(date);
            case MONTH -> month(date);
            case QUARTER -> quarter(date);
            case YEAR -> year(date);
        };
    }

    /// With the weekday behind it, where a day is known: `July 18, 2024 (Thu)`, `18 juillet 2024 (jeu.)`, `2024. 7. 18.(목)`. The abbreviations are
    /// written out here, since those of the JDK change with its version.
    String sayWithWeekday(PlanDate date) {
        if (date.precision() != PlanDate.Precision.DAY) {
            return say(date);
        }
        var weekdays = switch (language) {
            case ENGLISH -> "Mon Tue Wed Thu Fri Sat Sun";
            case FRENCH -> "lun. mar. mer. jeu. ven. sam. dim.";
            case KOREAN -> "월 화 수 목 금 토 일";
        };
        var weekday = weekdays.split(" ", -1)[date.earliest().getDayOfWeek().getValue() - 1];
        return say(date) + (language == Language.KOREAN ? "" : "\u00A0") + "(" + weekday + ")";
    }

    private String day(PlanDate date) {
        var day = date.earliest();
        return switch (language) {
            case ENGLISH -> DateTimeFormatter.ofPattern("MMMM d, yyyy", language.locale()).format(day);
            case FRENCH -> (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + " " + month(date);
            case KOREAN -> day.getYear() + ". " + day.getMonthValue() + ". " + day.getDayOfMonth() + ".";
        };
    }

    private String month(PlanDate date) {
        var month = date.earliest().getMonth();
        return switch (language) {
            case ENGLISH, FRENCH -> name(month) + " " + date.year();
            case KOREAN -> date.year() + ". " + month.getValue() + ".";
        };
    }

    /// By its months: a fourth quarter is January to March for a federal department of Canada, October to December in Korea.
    private String quarter(PlanDate date) {
        var first = date.earliest().getMonth();
        var last = date.latest().getMonth();
        return switch (language) {
            case ENGLISH -> name(first) + " to " + name(last) + " " + date.year();
            case FRENCH -> name(first) + " à " + name(last) + " " + date.year();
            case KOREAN -> date.year() + ". " + first.getValue() + ".~" + last.getValue() + ".";
        };
    }

    private String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, language.locale());
    }

    private String year(PlanDate date) {
        return switch (language) {
            case ENGLISH, FRENCH -> Integer.toString(date.year());
            case KOREAN -> date.year() + "년";
        };
    }
}
