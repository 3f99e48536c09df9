package dialogue.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.Party;
import dialogue.schedule.Ahead.Moved;
import dialogue.schedule.setting.ConfiguredRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Why a firing leaves its configured day, by the holidays that come with the program.
class ScheduleAccountTest {

    private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");

    private static List<Ahead> ahead(String cron) {
        var rules = ConfiguredRules.of(Map.of("annual.cron", cron, "annual.zone", "America/Toronto"));
        var schedule = rules.getFirst().schedules(List.of(), Map.of()).getFirst();
        var next = schedule.firings(NOW).limit(2).map(firing -> firing.due()).toList();
        return ScheduleAccount.of(new ScheduleStatus("annual", false, next, Optional.empty()), schedule, NOW).ahead();
    }

    @Test
    void aDayOfRestIsToldWithItsCountry() {
        assertThat(ahead("0 0 6 1 3 ?")).first().isEqualTo(new Ahead(Instant.parse("2027-02-26T11:00:00Z"),
                Optional.of(new Moved(LocalDate.of(2027, 3, 1), List.of(Party.KOREA)))));
        assertThat(ahead("0 0 6 25 12 ?")).first().extracting(Ahead::moved).isEqualTo(
                Optional.of(new Moved(LocalDate.of(2026, 12, 25), List.of(Party.CANADA, Party.KOREA))));
    }

    @Test
    void aWeekendIsNobodysAndAWorkingDayIsKept() {
        assertThat(ahead("0 0 6 5 12 ?")).first().extracting(Ahead::moved)
                .isEqualTo(Optional.of(new Moved(LocalDate.of(2026, 12, 5), List.of())));
        assertThat(ahead("0 0 6 3 12 ?")).first().extracting(Ahead::moved).isEqualTo(Optional.empty());
    }
}
