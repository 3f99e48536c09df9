package dialogue.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.PlanDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-08", "2026-7-8", "2026/07/08", "2026/7/8", "2026.7.8", "2026.07.08.",
            "2026. 7. 8.", "2026. 7. 8",
            "2026년 7월 8일", "2026년7월8일", "2026년 07월 08일", "8-Jul-2026", "08-jul-26", "8 juillet 2026", "8 juil. 2026",
            "July 8, 2026", "Jul 8, 2026", "8 Jul 2026", "2026-07-08T00:00", "2026-07-08 00:00:00",
            "2026-07-08T00:00:00Z",
            "2026-07-08 00:00:00.000", "2026년 7월 8일 오전 12:00:00", "8-Jul-2026 12:00:00 AM", "２０２６-07-08", "２０２６．７．８．"})
    void readsADay(String text) {
        var day = LocalDate.of(2026, 7, 8);
        assertThat(DateForms.day(text)).contains(day);
        assertThat(DateForms.date(text)).contains(PlanDate.day(day));
    }

    static List<Arguments> imprecise() {
        var july = PlanDate.month(YearMonth.of(2026, 7));
        var third = PlanDate.quarter(2026, 3);
        var year = PlanDate.year(2026);
        return List.of(
                Arguments.of(july,
                        List.of("2026-07", "2026-7", "2026/07", "2026. 7.", "2026.7.", "2026년 7월", "2026년7월")),
                Arguments.of(third,
                        List.of("2026-Q3", "2026Q3", "2026-q3", "Q3 2026", "2026-T3", "T3 2026", "２０２６-Q3", "2026년 3분기",
                                "2026년3분기")),
                Arguments.of(year, List.of("2026", "2026년")));
    }

    @ParameterizedTest
    @MethodSource("imprecise")
    void keepsADateAsImpreciseAsItIsWritten(PlanDate date, List<String> texts) {
        for (var text : texts) {
            assertThat(DateForms.date(text)).as(text).contains(date);
            assertThat(DateForms.day(text)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-13", "2026-Q5",
            "2026-Q0", "1899-01-01",
            "2200-01-01", "20260708", "2026-07-08T00:01", "2026-07-08 12:01", "2026-07-08 오후 12:00:00",
            "2026-07-08 12:00:00 PM",
            "30-Feb-2026", "8-Foo-2026", "Q5 2026", "2026-07/08",
            "2026년 7월 8", "2026.7", "46211", "2026-0a-01", "2026-07_01", "2026/07-01"})
    void takesNothingElseForADate(String text) {
        assertThat(DateForms.day(text)).isEmpty();
        assertThat(DateForms.date(text)).isEmpty();
        assertThat(DateForms.isAmbiguous(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"07/08/2026", "7/8/2026", "07-08-2026", "07.08.2026", "7. 8. 2026.", "07/08/26", "26/07/08",
            "31/12/2026", "26-07-08"})
    void knowsWhatNobodyCanTell(String text) {
        assertThat(DateForms.isAmbiguous(text)).isTrue();
        assertThat(DateForms.date(text)).isEmpty();
    }

    /// The window of years of two digits.
    @ParameterizedTest
    @CsvSource({"1-Mar-00, 2000", "1-Mar-49, 2049", "1-Mar-50, 1950", "1-Mar-99, 1999"})
    void readsAYearOfTwoDigitsInAStatedWindow(String text, int year) {
        assertThat(DateForms.day(text)).contains(LocalDate.of(year, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dec-26", "26-Dec", "déc-26", "Mar 10", "août-26", "mars 26"})
    void knowsWhatMayBeADayOrAMonth(String text) {
        assertThat(DateForms.isDayOrMonth(text)).isTrue();
        assertThat(DateForms.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"46100, true", "30000, true", "59999, true", "46100.0, true", "29999, false", "60000, false",
            "2026, false",
            "461000, false"})
    void knowsASpreadsheetsNumberOfADay(String text, boolean serial) {
        assertThat(DateForms.isSerial(text)).isEqualTo(serial);
    }

    @Test
    void knowsLeapDays() {
        assertThat(DateForms.day("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
        assertThat(DateForms.day("1900-03-01")).contains(LocalDate.of(1900, 3, 1));
        assertThat(DateForms.day("2199-12-31")).contains(LocalDate.of(2199, 12, 31));
    }
}
