package dialogue.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.run.jdbc.OtherDatabase.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/// A database is asked, and told apart from none, from one that lets nobody in, and from one whose clock is another.
class OtherDatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-29T04:00:00Z");

    @Test
    void withoutAnAddressTheLedgerIsAFile() {
        assertThat(OtherDatabase.of(new MockEnvironment())).isEmpty();
        assertThat(OtherDatabase.of(new MockEnvironment().withProperty("spring.datasource.url", "embedded"))).isEmpty();
    }

    @Test
    void saysWhatItIs() {
        var answer = new OtherDatabase("jdbc:h2:mem:asked", "marie", "maple").answer(Clock.systemUTC());
        assertThat(answer.product()).startsWith("H2 2.");
        assertThatCode(answer::requireClock).doesNotThrowAnyException();
    }

    @Test
    void whoMayNotComeInIsTold() {
        var _ = new OtherDatabase("jdbc:h2:mem:closed;DB_CLOSE_DELAY=-1", "marie", "maple").answer(Clock.systemUTC());
        assertThatThrownBy(() -> new OtherDatabase("jdbc:h2:mem:closed", "marie", "syrup").answer(Clock.systemUTC()))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.sentence(Language.ENGLISH))
                        .startsWith("The database lets nobody in: Wrong user name or password")
                        .doesNotContain("syrup"));
    }

    @Test
    void whatDoesNotAnswerIsAway() {
        assertThatThrownBy(
                () -> new OtherDatabase("jdbc:postgresql://127.0.0.1:9/x", "marie", "maple").answer(Clock.systemUTC()))
                .isInstanceOfSatisfying(Problem.class,
                        problem -> assertThat(problem.message().key()).isEqualTo("ledger.away"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 2, 3600})
    void clocksThatAreApartAreTold(int seconds) {
        var answer = new Answer("PostgreSQL 18", NOW, NOW.plusSeconds(seconds));
        assertThatThrownBy(answer::requireClock).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.sentence(Language.ENGLISH))
                        .contains("are " + String.format(Locale.ENGLISH, "%,d", seconds) + " s apart"));
        assertThatCode(() -> new Answer("PostgreSQL 18", NOW, NOW.plusSeconds(1)).requireClock())
                .doesNotThrowAnyException();
    }
}
