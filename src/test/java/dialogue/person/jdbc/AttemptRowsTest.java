package dialogue.person.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.MovedClock;
import dialogue.delivery.Watched;
import dialogue.person.Attempts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class AttemptRowsTest {

    private static final Instant NINE = Instant.parse("2026-11-29T09:00:00Z");

    private final MovedClock clock = new MovedClock(NINE);
    private PersonTables tables;
    private Attempts attempts;

    @BeforeEach
    void open(TestInfo test) {
        tables = PersonTables.in("attempt-" + test.getTestMethod().orElseThrow().getName(), new Watched(), clock);
        attempts = tables.attempts();
    }

    private void tries(String name, String address, int times) {
        for (var time = 0; time < times; time++) {
            assertThat(attempts.begin(name, address)).isEmpty();
        }
    }

    @Test
    void afterFiveWrongOnesForANameEachHasToWaitLongerAQuarterOfAnHourAtMost() {
        tries("canada/marie", "192.0.2.1", 5);
        for (var wait : new int[]{30, 60, 120, 240, 480, 900, 900, 900}) {
            var until = clock.instant().plusSeconds(wait);
            assertThat(attempts.begin("canada/marie", "192.0.2.2")).contains(until);
            clock.moveTo(until.minusMillis(1));
            assertThat(attempts.begin("canada/marie", "192.0.2.2")).contains(until);
            clock.moveTo(until);
            assertThat(attempts.begin("canada/marie", "192.0.2.2")).isEmpty();
        }
    }

    @Test
    void aRestartForgetsNothing() {
        tries("canada/marie", "192.0.2.1", 5);
        attempts = tables.attempts();
        assertThat(attempts.begin("canada/marie", "192.0.2.1")).contains(NINE.plusSeconds(30));
    }

    @Test
    void othersDoNotWait() {
        tries("canada/marie", "192.0.2.1", 5);
        tries("korea/mina", "192.0.2.1", 5);
    }

    @Test
    void aRightOneIsNoFault() {
        for (var day = 0; day < 60; day++) {
            tries("canada/marie", "192.0.2.1", 4);
            attempts.right("canada/marie", "192.0.2.1");
            attempts.right("canada/marie", "192.0.2.1");
            attempts.right("canada/marie", "192.0.2.1");
            attempts.right("canada/marie", "192.0.2.1");
        }
        tries("canada/marie", "192.0.2.1", 5);
    }

    @Test
    void fiftyFromAnAddressAreEnoughWhomeverTheyAreFor() {
        for (var person = 0; person < 50; person++) {
            tries("canada/person" + person, "192.0.2.1", 1);
        }
        assertThat(attempts.begin("canada/marie", "192.0.2.1")).contains(NINE.plusSeconds(30));
        assertThat(attempts.begin("canada/marie", "192.0.2.2")).isEmpty();
    }

    @Test
    void manyAtOnceAreNoMoreThanFive() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var begun = threads.invokeAll(IntStream.range(0, 20)
                    .mapToObj(_ -> (Callable<Optional<Instant>>) () -> attempts.begin("canada/marie", "192.0.2.1"))
                    .toList()).stream().filter(one -> one.resultNow().isEmpty()).count();
            assertThat(begun).isEqualTo(5);
        }
    }

    @Test
    void aDayWithoutAnyMakesGood() {
        tries("canada/marie", "192.0.2.1", 5);
        clock.move(Duration.ofHours(25));
        tries("canada/marie", "192.0.2.1", 5);
    }

    @Test
    void whatWasTypedForANameIsKeptNowhere() {
        tries("my secret passphrase", "192.0.2.1", 1);
        assertThat(tables.jdbc().sql("select subject from attempt").query(String.class).list())
                .hasSize(2).allSatisfy(subject -> assertThat(subject).matches("[0-9a-f]{64}"));
    }
}
