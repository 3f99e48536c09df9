package dialogue.run.jdbc;

import dialogue.delivery.folder.Custody;
import dialogue.delivery.folder.OutputFolder;
import dialogue.language.Problem;
import dialogue.run.Nodes;
import dialogue.run.lock.ExclusiveLock;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Opens the database in the output folder: H2 in a file that several processes can share. Several machines share a PostgreSQL
/// instead, which the profile `postgres` names.
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    /// A second process joins the first; every commit is on the disk when it returns; no trace file, whose lines could hold
    /// values. The database is opened with them; a user who is no administrator cannot ask for them at each connection too, and H2
    /// is told not to mind.
    private static final String SETTINGS = ";AUTO_SERVER=TRUE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
            + ";IGNORE_UNKNOWN_SETTINGS=TRUE";

    @Bean
    LedgerFolder ledgerFolder(OutputFolder output) throws IOException {
        return LedgerFolder.in(output, Custody.ofThisProcess());
    }

    /// Unless another database is configured.
    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(LedgerFolder folder) {
        listenOnThisMachineOnly();
        try (var _ = folder.opening()) {
            return open(folder);
        } catch (FlywayException e) {
            folder.requireSpace(e);
            throw Problem.of(Problem.Kind.FAILED, "ledger.cannot-upgrade", folder.path().toString(), state(e));
        } catch (SQLException | IOException e) {
            folder.requireSpace(e);
            throw Problem.passing(Problem.Kind.FAILED, "ledger.cannot-open", folder.path().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the ledger was open", e);
        }
    }

    /// A database's own words may hold values of rows.
    private static String state(FlywayException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .findFirst().orElse("-");
    }

    /// H2 reads it once, when its classes are loaded, and would otherwise listen on every interface.
    private static void listenOnThisMachineOnly() {
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
    }

    private static DataSource open(LedgerFolder folder) throws SQLException, IOException {
        var file = new LedgerFile(folder);
        file.make();
        var current = openCurrent(folder);
        if (current.isPresent()) {
            return current.get();
        }
        file.upgrade();
        return openCurrent(folder).orElseThrow();
    }

    /// Opens the database if it has the tables of this program.
    private static Optional<DataSource> openCurrent(LedgerFolder folder) throws SQLException, IOException {
        var url = "jdbc:h2:file:" + folder.database() + SETTINGS;
        try (var first = DriverManager.getConnection(url, LedgerUser.NAME, folder.password())) {
            new LedgerUser(first, folder.path()).loseRights();
            folder.close();
            if (LedgerFile.isCurrent(first)) {
                var source = DataSourceBuilder.create().url(url).username(LedgerUser.NAME).password(folder.password())
                        .build();
                source.getConnection().close();
                stayOpenOnSigterm();
                return Optional.of(source);
            }
            return Optional.empty();
        }
    }

    /// H2 would close the database as soon as the process is asked to end, under a run that is given time to. Its setting for that,
    /// `DB_CLOSE_ON_EXIT`, excludes `AUTO_SERVER`. Whoever opened the database closes it, or it is left as by a power cut.
    private static void stayOpenOnSigterm() {
        try {
            var closer = Class.forName("org.h2.engine.OnExitDatabaseCloser").getDeclaredField("INSTANCE");
            closer.setAccessible(true);
            Runtime.getRuntime().removeShutdownHook((Thread) closer.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This H2 closes the database in another way", e);
        }
    }

    /// Of a database in the output folder nothing is left to do by then.
    @Bean
    FlywayMigrationStrategy migrateOneAtATime(LedgerFolder folder) {
        return flyway -> {
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

    @Bean
    Nodes nodes(JdbcClient jdbc, Clock clock) {
        return new NodeRows(jdbc, clock, ProcessName.of(ProcessHandle.current()));
    }

    @Bean
    Ledger ledger(JdbcClient jdbc, PlatformTransactionManager transactions, LedgerFolder folder, Nodes nodes,
            Clock clock) {
        return new Ledger(jdbc, transactions, folder, nodes, clock);
    }
}
