package dialogue.schedule;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Text;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.schedule.rule.Rule;
import dialogue.schedule.serving.Triggers;
import dialogue.schedule.setting.ConfiguredRules;
import dialogue.schedule.setting.Holidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ten years pass: the process is stopped and killed at random, triggers are lost or fire twice, and every firing happens once at its
/// local time, or is told as missed where nobody served for three days.
class TenYearsTest {

    private static final Instant START = Instant.parse("2026-01-05T12:00:00Z");
    private static final Instant END = Instant.parse("2036-01-05T12:00:00Z");
    private static final Duration LATENESS = Duration.ofDays(3);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Map<String, String> CONFIGURED = Map.of("annual.cron", "0 0 6 1 3 ?", "annual.zone",
            TORONTO.getId(), "autumn.cron", "0 30 4 1-7 11 SUN", "autumn.zone", TORONTO.getId(), "autumn.working-days",
            "none", "spring.cron", "0 30 4 8-14 3 SUN", "spring.zone", TORONTO.getId(), "spring.working-days", "none");
    private static final Map<String, String> BEFORE = Map.of("before.days-before", "14,3", "before.at", "07:00",
            "before.zone",
            SEOUL.getId());

    /// Independent of the code: what has to fire when, by the name and the local date and time.
    private final Map<String, Instant> expected = new TreeMap<>();
    private final Set<Duration> offsets = new HashSet<>();

    private World world(long seed, Random random) {
        var world = new World("years" + seed, START, rules(), random, 0.1);
        var days = new Holidays(Map.of()).of(Set.of(Party.CANADA, Party.KOREA));
        for (var year = 2026; year < 2036; year++) {
            expect("annual", days.onOrBefore(LocalDate.of(year, 3, 1)), LocalTime.of(6, 0), TORONTO);
            expect("autumn", LocalDate.of(year, 11, 1).with(nextOrSame(DayOfWeek.SUNDAY)), LocalTime.of(4, 30),
                    TORONTO);
            expect("spring", LocalDate.of(year, 3, 8).with(nextOrSame(DayOfWeek.SUNDAY)), LocalTime.of(4, 30), TORONTO);
            var day = LocalDate.of(year, 2, 10).plusDays(random.nextInt(300));
            world.plan
                    .add(new Milestone("m-" + year, Optional.empty(), Stage.HELD, PlanDate.day(day), Optional.empty(),
                            Text.NONE, Text.NONE, List.of(),
                            true, true));
            for (var before : new int[]{14, 3}) {
                expect("before/m-" + year + "/" + before, days.onOrBefore(day.minusDays(before)), LocalTime.of(7, 0),
                        SEOUL);
            }
        }
        return world;
    }

    private static List<Rule> rules() {
        var configured = new HashMap<>(CONFIGURED);
        configured.putAll(BEFORE);
        return ConfiguredRules.of(configured);
    }

    private void expect(String schedule, LocalDate day, LocalTime time, ZoneId zone) {
        var due = day.atTime(time).atZone(zone);
        expected.put(schedule + " " + due.toInstant(), due.toInstant());
        offsets.add(Duration.ofSeconds(due.getOffset().getTotalSeconds()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFiringHappensOnceAtItsLocalTime(long seed) {
        var random = new Random(seed);
        var world = world(seed, random);
        assertThat(offsets).as("both halves of the year").hasSizeGreaterThan(2);
        var outages = new TreeMap<Instant, Instant>();
        while (world.clock.instant().isBefore(END)) {
            serve(world, random, world.clock.instant().plus(Duration.ofHours(1 + random.nextInt(24 * 40))));
            var from = world.clock.instant();
            world.die();
            world.clock.move(Duration.ofMinutes(1 + random.nextInt(60 * 24 * 6)));
            outages.put(from, world.clock.instant());
        }
        serve(world, random, world.clock.instant().plusSeconds(1));
        var missed = expected.entrySet().stream().filter(each -> outages.entrySet().stream().anyMatch(
                outage -> !outage.getKey().isAfter(each.getValue())
                        && outage.getValue().isAfter(each.getValue().plus(LATENESS))))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(firings(world)).isEqualTo(expected.keySet().stream().collect(Collectors.toMap(key -> key,
                key -> missed.contains(key) ? "MISSED" : "DONE", (a, _) -> a, TreeMap::new)));
        assertThat(world.production.runs()).hasSize(expected.size() - missed.size());
        assertThat(world.problems.values()).filteredOn("schedule.missed"::equals).hasSize(missed.size());
        assertThat(world.problems.values()).contains("schedule.repaired", "schedule.unknown-days")
                .doesNotContain("schedule.fault");
    }

    /// Serves until a time, and from the start again where it is killed; triggers get lost, are not heard, or fire twice.
    private static void serve(World world, Random random, Instant until) {
        while (true) {
            try {
                world.tick();
                var next = world.triggers.set.values().stream().map(Triggers.State::at).min(Instant::compareTo);
                if (next.isEmpty() || !next.get().isBefore(until)) {
                    world.clock.moveTo(until);
                    return;
                }
                disturb(world, random);
                world.clock.moveTo(next.get().plusMillis(random.nextInt(900)));
                for (var schedule : world.triggers.due(world.clock.instant())) {
                    world.triggers.remove(schedule);
                    for (var times = random.nextInt(3); times > 0; times--) {
                        world.due.settle(world.timetable.schedule(schedule).orElseThrow());
                    }
                }
            } catch (FakeProduction.Killed e) {
                world.die();
            }
        }
    }

    /// A trigger gets lost now and then, and is put right by the next look.
    private static void disturb(World world, Random random) {
        if (random.nextInt(10) == 0) {
            var names = world.triggers.set.keySet().stream().toList();
            world.triggers.remove(names.get(random.nextInt(names.size())));
            world.keeper.keep();
        }
    }

    private static Map<String, String> firings(World world) {
        var firings = new TreeMap<String, String>();
        world.jdbc.sql("select * from firing where due < :end").param("end", END.atOffset(ZoneOffset.UTC))
                .query((row, _) -> firings.put(row.getString("schedule") + " "
                        + row.getObject("due", OffsetDateTime.class).toInstant(), row.getString("state")))
                .list();
        return firings;
    }
}
