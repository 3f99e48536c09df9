package dialogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.plan.PlanDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateWordsTest {

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of(PlanDate.day(LocalDate.of(2024, 7, 18)), "July 18, 2024", "18 juillet 2024",
                        "2024. 7. 18."),
                Arguments.of(PlanDate.day(LocalDate.of(2024, 7, 1)), "July 1, 2024", "1er juillet 2024", "2024. 7. 1."),
                Arguments.of(PlanDate.month(YearMonth.of(2026, 2)), "February 2026", "février 2026", "2026. 2."),
                Arguments.of(PlanDate.quarter(2026, 1), "January to March 2026", "janvier à mars 2026", "2026. 1.~3."),
                Arguments.of(PlanDate.year(2026), "2026", "2026", "2026년"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("dates")
    void writesDatesAsTheirReadersDo(PlanDate date, String english, String french, String korean) {
        assertThat(new DateWords(Language.ENGLISH).say(date)).isEqualTo(english);
        assertThat(new DateWords(Language.FRENCH).say(date)).isEqualTo(french);
        assertThat(new DateWords(Language.KOREAN).say(date)).isEqualTo(korean);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-18, July 18, 2024 (Thu)", "2026-02-23, February 23, 2026 (Mon)",
            "2026-03-01, March 1, 2026 (Sun)"})
    void namesTheWeekdayOfAKnownDay(LocalDate day, String month, String rest) {
        assertThat(new DateWords(Language.ENGLISH).sayWithWeekday(PlanDate.day(day)).replace('\u00A0', ' '))
                .isEqualTo(month + ", " + rest);
    }

    @Test
    void writesTheWeekdayAsEachCapitalDoes() {
        var day = PlanDate.day(LocalDate.of(2026, 2, 25));

        assertThat(new DateWords(Language.FRENCH).sayWithWeekday(day)).isEqualTo("25 février 2026\u00A0(mer.)");
        assertThat(new DateWords(Language.KOREAN).sayWithWeekday(day)).isEqualTo("2026. 2. 25.(수)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMonthHasNoWeekday(Language language) {
        var words = new DateWords(language);
        var month = PlanDate.month(YearMonth.of(2026, 2));

        assertThat(words.sayWithWeekday(month)).isEqualTo(words.say(month));
    }
}
