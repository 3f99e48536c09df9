package dialogue.person.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.MovedClock;
import dialogue.delivery.Watched;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The same sentences of SQL on the other database.
class PersonsOnPostgresTest {

    private static final Instant NINE = Instant.parse("2026-11-29T09:00:00Z");

    @Test
    void personsComeAndGoAndTriesWait() throws IOException, SQLException {
        try (var postgres = start(); var connection = postgres.getPostgresDatabase().getConnection()) {
            var source = new SingleConnectionDataSource(connection, true);
            Flyway.configure().dataSource(source).loggers("slf4j").load().migrate();
            comeAndGo(PersonTables.on(source, new Watched(), new MovedClock(NINE)));
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("PostgreSQL cannot be started here, so nothing is tested on it: " + e);
        }
    }

    private static void comeAndGo(PersonTables tables) {
        var marie = PersonKey.of("canada/marie").orElseThrow();
        var link = tables.persons().add(marie, Set.of(Duty.READER), "root");
        assertThatThrownBy(() -> tables.persons().add(marie, Set.of(Duty.READER), "root"))
                .hasMessageContaining("already");
        assertThat(tables.enrolments().use(link.token(), "digest")).isPresent();
        assertThat(tables.enrolments().use(link.token(), "other")).isEmpty();
        assertThat(tables.signIns().secret(marie)).contains("digest");
        tables.signIns().entered(marie);
        assertThat(tables.persons().find(marie).orElseThrow().signedIn()).contains(NINE);
        for (var time = 0; time < 5; time++) {
            assertThat(tables.attempts().begin("canada/marie", "192.0.2.1")).isEmpty();
        }
        assertThat(tables.attempts().begin("canada/marie", "192.0.2.1")).contains(NINE.plusSeconds(30));
        tables.attempts().right("canada/marie", "192.0.2.1");
        assertThat(tables.attempts().begin("canada/marie", "192.0.2.1")).isEmpty();
        assertThat(tables.persons().lock(marie, "root")).isTrue();
        assertThat(tables.signIns().secret(marie)).isEmpty();
    }
}
