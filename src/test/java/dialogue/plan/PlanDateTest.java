package dialogue.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanDateTest {

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of(PlanDate.day(LocalDate.of(2024, 2, 29)), "2024-02-29", "2024-02-29", "2024-02-29"),
                Arguments.of(PlanDate.month(YearMonth.of(2024, 2)), "2024-02", "2024-02-01", "2024-02-29"),
                Arguments.of(PlanDate.quarter(2026, 4), "2026-Q4", "2026-10-01", "2026-12-31"),
                Arguments.of(PlanDate.year(2026), "2026", "2026-01-01", "2026-12-31"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("dates")
    void staysAsPreciseAsItWasGiven(PlanDate date, String written, LocalDate earliest, LocalDate latest) {
        assertThat(date).hasToString(written);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @Test
    void isOverOnlyAfterItsLastPossibleDay() {
        assertThat(PlanDate.quarter(2026, 1).isOver(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(PlanDate.quarter(2026, 1).isOver(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(PlanDate.quarter(2026, 1).hasBegun(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(PlanDate.quarter(2026, 1).hasBegun(LocalDate.of(2025, 12, 31))).isFalse();
    }

    @Test
    void sortsByItsFirstPossibleDayThePreciseFirst() {
        assertThat(Stream
                .of(PlanDate.year(2026), PlanDate.month(YearMonth.of(2026, 1)), PlanDate.day(LocalDate.of(2026, 1, 1)),
                        PlanDate.year(2025))
                .sorted().map(PlanDate::toString)).containsExactly("2025", "2026-01-01", "2026-01", "2026");
    }
}
