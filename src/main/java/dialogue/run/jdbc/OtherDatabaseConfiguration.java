package dialogue.run.jdbc;

import dialogue.language.Problem;
import dialogue.run.lock.ExclusiveLock;
import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings the database that a configuration names to this program's version at every start. The file in the output folder is brought there when it is opened.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.datasource.url")
@ImportAutoConfiguration(FlywayAutoConfiguration.class)
class OtherDatabaseConfiguration {

    @Bean
    FlywayMigrationStrategy migrateOneAtATime(LedgerFolder folder) {
        return flyway -> {
            if (flyway.getConfiguration().getDataSource() instanceof LedgerSource) {
                return;
            }
            try (ExclusiveLock _ = folder.opening()) {
                flyway.migrate();
            } catch (FlywayException e) {
                throw isNoConnection(e)
                        ? Problem.passing(Problem.Kind.FAILED, "ledger.no-connection")
                        : DatabaseAway.of(e).<RuntimeException>map(away -> away).orElse(e);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("The lock on opening the ledger was lost", e);
            }
        };
    }

    /// SQL states of names and passwords that are refused (28), and of a database that is not there (3D).
    private static boolean isNoConnection(FlywayException failure) {
        return failure.getCause() instanceof SQLException cause
                && String.valueOf(cause.getSQLState()).matches("(28|3D).*");
    }
}
