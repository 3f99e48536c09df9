package dialogue.schedule.firing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dialogue.MovedClock;
import dialogue.schedule.jdbc.FiringRows;
import dialogue.schedule.rule.Firing;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every pair of states: what may follow is written down here a second time, and nothing else is entered.
@TestInstance(Lifecycle.PER_CLASS)
class FiringStateTest {

    private static final Instant NOW = Instant.parse("2027-02-26T11:00:00Z");
    private static final Set<String> ALLOWED = Set.of("CLAIMED CLAIMED", "CLAIMED DONE", "CLAIMED REJECTED",
            "CLAIMED FAILED", "DONE DONE", "REJECTED DONE", "REJECTED REJECTED", "REJECTED FAILED", "FAILED DONE",
            "FAILED REJECTED", "FAILED FAILED");

    private final JdbcDataSource source = new JdbcDataSource();
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final FiringRows firings = new FiringRows(jdbc, new MovedClock(NOW));

    @BeforeAll
    void open() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(FiringState.values())
                .flatMap(from -> Arrays.stream(FiringState.values()).map(to -> Arguments.of(from, to)));
    }

    private long firing(FiringState state) {
        jdbc.sql("delete from firing").update();
        return firings.enter(new Firing("annual", NOW, NOW), "here", state).orElseThrow();
    }

    private String row() {
        return jdbc.sql("select state || ' ' || node from firing").query(String.class).single();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void entersTheFollowersAndNoOther(FiringState from, FiringState to) {
        var firing = firing(from);
        assertThat(from.mayBecome(to)).isEqualTo(ALLOWED.contains(from + " " + to));
        if (ALLOWED.contains(from + " " + to)) {
            firings.end(firing, to, Optional.empty());
            assertThat(row()).isEqualTo(to + " here");
        } else {
            assertThatIllegalStateException().isThrownBy(() -> firings.end(firing, to, Optional.empty()))
                    .withMessage("Firing " + firing + " is " + from + " and cannot become " + to);
            assertThat(row()).isEqualTo(from + " here");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatHasNotEndedChangesHands(FiringState state) {
        var firing = firing(state);
        var open = state == FiringState.CLAIMED;
        var taken = firings.last("annual").orElseThrow();
        assertThat(firings.takeOver(taken, "there")).isEqualTo(open);
        assertThat(row()).isEqualTo(state + (open ? " there" : " here"));
        firings.release(firing);
        assertThat(row()).isEqualTo(state + (open ? " " : " here"));
    }
}
