package dialogue.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Which runs are old, in seeded ledgers: what is still needed is never among them, and all else is. What was removed leaves no row but the one that says
/// that its revision is this ledger's.
class RunRecordsTest {

    @Test
    void findsWhatIsOldAndNothingThatIsNeededOnH2() {
        var pool = JdbcConnectionPool.create("jdbc:h2:mem:records", "ledger", "");
        tryLedgers(pool, 60);
        pool.dispose();
    }

    @Test
    void findsWhatIsOldAndNothingThatIsNeededOnPostgres() throws IOException, SQLException {
        try (var postgres = start(); var connection = postgres.getPostgresDatabase().getConnection()) {
            tryLedgers(new SingleConnectionDataSource(connection, true), 20);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("PostgreSQL cannot be started here, so nothing is tested on it: " + e);
        }
    }

    private static void tryLedgers(DataSource source, int ledgers) {
        Flyway.configure().dataSource(source).loggers("slf4j").load().migrate();
        var jdbc = JdbcClient.create(source);
        for (var seed = 0; seed < ledgers; seed++) {
            var ledger = new RandomLedger(jdbc, new Random(seed));
            var old = new RunRecords(jdbc).old(RandomLedger.BEFORE);
            assertThat(old).as("seed %s", seed).isEqualTo(ledger.old());
            if (!old.isEmpty()) {
                new RunRecords(jdbc).remove(old);
            }
            for (var table : RandomLedger.OF_RUNS) {
                assertThat(ledger.runs(table)).as("seed %s: %s", seed, table).isEqualTo(ledger.kept());
            }
            assertThat(ledger.known()).as("seed %s", seed).isEqualTo(ledger.published());
            assertThat(ledger.made()).as("seed %s: firings", seed).isEqualTo(ledger.kept().size() + old.size());
            assertThat(new RunRecords(jdbc).old(RandomLedger.BEFORE)).as("seed %s", seed).isEmpty();
        }
    }
}
