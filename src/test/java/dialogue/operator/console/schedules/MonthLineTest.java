package dialogue.operator.console.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Posting;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Party;
import dialogue.schedule.Ahead;
import dialogue.schedule.ScheduleAccount;
import dialogue.schedule.ScheduleStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthLineTest {

    private static final Instant DUE = Instant.parse("2027-02-26T11:00:00Z");
    /// In Ottawa still December.
    private static final Instant NOW = Instant.parse("2027-01-01T03:00:00Z");

    private static List<MonthLine> year(Language language) {
        return MonthLine.yearOf(new ScheduleAccount(
                new ScheduleStatus("annual", false, List.of(DUE), Optional.empty()), Occasion.ANNUAL,
                OptionalInt.empty(), List.of(new Ahead(DUE, Optional.empty())),
                Map.of(Party.CANADA, Set.of(LocalDate.of(2027, 2, 15), LocalDate.of(2028, 2, 21)),
                        Party.KOREA, Set.of(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 2, 8))),
                Set.of(), Set.of(), Set.of(), Posting.HOLD), NOW, language);
    }

    @Test
    void aYearOfMonthsTellsTheDaysOfRestOfBothAndTheFirings() {
        assertThat(year(Language.ENGLISH)).hasSize(12).first().extracting(MonthLine::name).isEqualTo("December 2026");
        assertThat(year(Language.ENGLISH).get(2))
                .isEqualTo(new MonthLine("February 2027", "Mon 15", "Mon 8, Tue 9", List.of(DUE)));
        assertThat(year(Language.FRENCH).get(2).name()).isEqualTo("février 2027");
        assertThat(year(Language.KOREAN).get(2).korea()).isEqualTo("8일(월), 9일(화)");
        assertThat(year(Language.ENGLISH).get(1)).isEqualTo(new MonthLine("January 2027", "", "", List.of()));
    }
}
