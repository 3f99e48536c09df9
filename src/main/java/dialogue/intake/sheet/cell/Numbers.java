package dialogue.intake.sheet.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What a reader sees of the number in a cell: a day is a day.
///
/// @param from1904 true where days are counted from the year 1904, as spreadsheets on a Mac once did
record Numbers(boolean from1904) {

    /// As many digits as a spreadsheet keeps.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    /// The last day is that of the year 9999.
    private static final double END = 2_958_466;
    private static final int SECONDS = 86_400;
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    /// Spreadsheets count a February 29 in 1900, which never was; what stands before it is one day later.
    private static final int NEVER = 60;
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("dd-MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /// The text of a number; what is none stays as it is.
    String text(String written, NumberForm form) {
        try {
            var number = Double.parseDouble(written.strip());
            return Double.isFinite(number) ? text(number, form) : written;
        } catch (NumberFormatException e) {
            return written;
        }
    }

    private String text(double number, NumberForm form) {
        return switch (form) {
            case NUMBER -> plain(new BigDecimal(number));
            case PERCENT -> plain(new BigDecimal(number).movePointRight(2)) + "%";
            case DAY, DAY_AND_TIME, DAY_OF_MONTH, MONTH, YEAR, TIME -> number < 0 || number >= END
                    ? plain(new BigDecimal(number))
                    : dated(moment(number), form);
        };
    }

    private static String plain(BigDecimal number) {
        var digits = number.round(DIGITS);
        return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
    }

    /// To the second, as a spreadsheet rounds it.
    private LocalDateTime moment(double number) {
        var seconds = Math.round(number * SECONDS);
        var day = seconds / SECONDS;
        return first(day).plusDays(day).atStartOfDay().plusSeconds(seconds % SECONDS);
    }

    private LocalDate first(long day) {
        if (from1904) {
            return FROM_1904;
        }
        return day < NEVER ? FROM_1900.plusDays(1) : FROM_1900;
    }

    private static String dated(LocalDateTime moment, NumberForm form) {
        var day = moment.toLocalDate().toString();
        return switch (form) {
            case MONTH -> day.substring(0, day.length() - 3);
            case YEAR -> day.substring(0, day.length() - 6);
            case DAY_OF_MONTH -> DAY_OF_MONTH.format(moment);
            case TIME -> TIME.format(moment);
            case DAY_AND_TIME -> day + " " + TIME.format(moment);
            default -> day;
        };
    }
}
