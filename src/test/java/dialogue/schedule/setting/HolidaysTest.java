package dialogue.schedule.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.language.Problem;
import dialogue.plan.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @TempDir
    Path folder;

    /// Days that a table made by rule alone gets wrong: lunar dates, substitutes, days moved from a day of rest, new laws.
    @ParameterizedTest(name = "{0} is no working day in {1}, nor are those back to {2}")
    @CsvSource({"2026-02-18, KOREA, 2026-02-13", "2027-02-09, KOREA, 2027-02-05", "2028-01-28, KOREA, 2028-01-25",
            "2026-07-17, KOREA, 2026-07-16", "2027-07-19, KOREA, 2027-07-16", "2026-05-01, KOREA, 2026-04-30",
            "2027-05-03, KOREA, 2027-04-30", "2028-10-05, KOREA, 2028-09-29", "2028-04-12, KOREA, 2028-04-11",
            "2027-05-13, KOREA, 2027-05-12", "2027-03-29, CANADA, 2027-03-25", "2026-12-28, CANADA, 2026-12-24",
            "2027-12-28, CANADA, 2027-12-24", "2028-10-02, CANADA, 2028-09-29", "2028-11-13, CANADA, 2028-11-10",
            "2026-08-03, CANADA, 2026-07-31", "2027-05-24, CANADA, 2027-05-21"})
    void knowsTheDaysOfRest(LocalDate day, Party party, LocalDate workingDayBefore) {
        var days = new Holidays(Map.of()).of(Set.of(party));
        assertThat(days.isWorking(day)).isFalse();
        assertThat(days.onOrBefore(day)).isEqualTo(workingDayBefore);
    }

    @ParameterizedTest(name = "{0} is a working day in {1}")
    @CsvSource({"2026-02-16, CANADA", "2026-07-01, KOREA", "2026-09-28, KOREA", "2028-06-05, KOREA",
            "2027-06-07, KOREA",
            "2026-05-18, KOREA", "2028-12-26, KOREA", "2026-06-08, KOREA"})
    void knowsWorkingDays(LocalDate day, Party party) {
        assertThat(new Holidays(Map.of()).of(Set.of(party)).isWorking(day)).isTrue();
    }

    @Test
    void bothPartiesWorkOnlyWhereEachDoes() {
        var both = new Holidays(Map.of()).of(Set.of(Party.CANADA, Party.KOREA));
        assertThat(both.onOrBefore(LocalDate.parse("2027-03-01"))).isEqualTo("2027-02-26");
        assertThat(both.isWorking(LocalDate.parse("2026-07-01"))).isFalse();
        assertThat(new Holidays(Map.of()).of(Set.of()).isWorking(LocalDate.parse("2027-02-28"))).isTrue();
    }

    @Test
    void aFileCorrectsThem() throws Exception {
        var file = Files.writeString(folder.resolve("korea.properties"), """
                # moved by decree
                2027-06-02=Election Day
                2027-05-03=working
                """);
        var days = new Holidays(Map.of(Party.KOREA, file)).of(Set.of(Party.KOREA));
        assertThat(days.isWorking(LocalDate.parse("2027-06-02"))).isFalse();
        assertThat(days.isWorking(LocalDate.parse("2027-05-03"))).isTrue();
    }

    @Test
    void saysOfWhomNoDaysOfRestAreKnown() throws Exception {
        var file = Files.writeString(folder.resolve("korea.properties"), "2029-01-01=New Year's Day");
        var both = Set.of(Party.CANADA, Party.KOREA);
        assertThat(new Holidays(Map.of()).of(both).unknown(2028)).isEmpty();
        assertThat(new Holidays(Map.of()).of(both).unknown(2029)).containsExactly(Party.CANADA, Party.KOREA);
        assertThat(new Holidays(Map.of(Party.KOREA, file)).of(both).unknown(2029)).containsExactly(Party.CANADA);
        assertThat(new Holidays(Map.of()).of(Set.of()).unknown(2029)).isEmpty();
    }

    @Test
    void aWrongFileIsRefusedWithItsLine() throws Exception {
        var file = Files.writeString(folder.resolve("korea.properties"), "June-2=Election Day");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new Holidays(Map.of(Party.KOREA, file)).of(Set.of(Party.KOREA)))
                .withMessageContaining("has the line \"June-2\"");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new Holidays(Map.of(Party.KOREA, folder.resolve("none"))).of(Set.of(Party.KOREA)))
                .withMessageContaining("cannot be read");
    }
}
