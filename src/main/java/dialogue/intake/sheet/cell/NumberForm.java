package dialogue.intake.sheet.cell;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a cell's format makes of its number, as far as it decides what a reader sees.
enum NumberForm {
    /// The number.
    NUMBER,
    /// A hundred times as much, with a sign.
    PERCENT,
    /// A day.
    DAY,
    /// A day with its time.
    DAY_AND_TIME,
    /// A day without its year, whose month is a word: what becomes of `Dec-26` when it is typed, be it a day or a month.
    DAY_OF_MONTH,
    /// A month.
    MONTH,
    /// A year.
    YEAR,
    /// A time alone.
    TIME;

    /// Texts in a format, characters that are shown as they are, and what is in brackets but hours beyond a day.
    private static final Pattern LITERAL = Pattern
            .compile("\"[^\"]*\"|[\\\\_*].|\\[(?!h+]|m+]|s+])[^]]*]|am/pm|a/p|e[+-]");
    private static final Pattern DAY_TOKEN = Pattern.compile("(?<!d)d{1,2}(?!d)");
    private static final Pattern TIME_TOKEN = Pattern.compile("[hs]");
    private static final Pattern YEAR_TOKEN = Pattern.compile("[yeg]");

    /// The forms whose number says what they are (ECMA-376, part 1, 18.8.30); those of East Asia are days whatever the language.
    static NumberForm of(int number) {
        if (number == 9 || number == 10) {
            return PERCENT;
        }
        if (number == 16) {
            return DAY_OF_MONTH;
        }
        if (number == 17) {
            return MONTH;
        }
        if (number == 22) {
            return DAY_AND_TIME;
        }
        if ((number >= 18 && number <= 21) || number == 32 || number == 33 || (number >= 45 && number <= 47)) {
            return TIME;
        }
        return number == 14 || number == 15 || (number >= 27 && number <= 36) || (number >= 50 && number <= 58)
                ? DAY
                : NUMBER;
    }

    /// What a format makes of a number, such as `yyyy"년" m"월" d"일"`; its first part decides, which positive numbers have.
    static NumberForm of(String format) {
        var tokens = LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        var first = tokens.contains(";") ? tokens.substring(0, tokens.indexOf(';')) : tokens;
        if (first.contains("general") || first.contains("@")) {
            return NUMBER;
        }
        var year = YEAR_TOKEN.matcher(first).find();
        var day = DAY_TOKEN.matcher(first).find();
        var time = TIME_TOKEN.matcher(first).find();
        return year || day || (first.contains("m") && !time) ? date(first, year, day, time) : timeOrNumber(first, time);
    }

    private static NumberForm date(String tokens, boolean year, boolean day, boolean time) {
        if (day && !year && tokens.contains("mmm")) {
            return DAY_OF_MONTH;
        }
        if (day || !year) {
            return time ? DAY_AND_TIME : DAY;
        }
        return tokens.contains("m") ? MONTH : YEAR;
    }

    private static NumberForm timeOrNumber(String tokens, boolean time) {
        if (time) {
            return TIME;
        }
        return tokens.contains("%") ? PERCENT : NUMBER;
    }
}
