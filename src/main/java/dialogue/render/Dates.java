package dialogue.render;

import dialogue.language.Language;
import dialogue.plan.PlanDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/// Writes dates as official documents do: `July 18, 2024`, `18 juillet 2024` and `1er juillet 2024`, `2024. 7. 18.`
/// (Translation Bureau for Canada; 행정업무운영 편람 for Korea). What is imprecise stays so.
final class Dates {

    private final Language language;

    Dates(Language language) {
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
            case ENGLISH, FRENCH -> month.getDisplayName(TextStyle.FULL, language.locale()) + " " + date.year();
            case KOREAN -> date.year() + ". " + month.getValue() + ".";
        };
    }

    private String quarter(PlanDate date) {
        return switch (language) {
            case ENGLISH -> "Q" + date.quarter() + " " + date.year();
            case FRENCH -> "T" + date.quarter() + " " + date.year();
            case KOREAN -> date.year() + "년 " + date.quarter() + "분기";
        };
    }

    private String year(PlanDate date) {
        return switch (language) {
            case ENGLISH, FRENCH -> Integer.toString(date.year());
            case KOREAN -> date.year() + "년";
        };
    }
}
