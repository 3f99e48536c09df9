package dialogue.run.jdbc;

import dialogue.delivery.MailServers;
import dialogue.delivery.folder.Custody;
import dialogue.delivery.folder.OutputFolder;
import dialogue.language.Problem;
import dialogue.run.Backup;
import dialogue.run.Nodes;
import dialogue.run.follow.Runs;
import dialogue.run.follow.Wishes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.StringUtils;

/// Opens the database in the output folder: H2 in a file that several processes can share. Several machines share a PostgreSQL
/// instead, which the profile `postgres` names.
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    /// Every commit is on the disk when it returns; no trace file, whose lines could hold values. The database is opened with them; a user who is no administrator
    /// cannot ask for them at each connection too, and H2 is told not to mind. No server: processes take turns. H2 would close the database as soon as the process is
    /// asked to end, under a run that is given time to. It is closed often, so little time goes into making the file smaller then.
    private static final String SETTINGS = ";FILE_LOCK=FS;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
            + ";DB_CLOSE_ON_EXIT=FALSE;IFEXISTS=TRUE;MAX_COMPACT_TIME=20;IGNORE_UNKNOWN_SETTINGS=TRUE";
    /// H2's code of a file that another process has open.
    private static final int ALREADY_OPEN = 90020;
    /// A command answers within ten seconds of its start, the start of the Java machine included.
    private static final Duration ANSWER = Duration.ofSeconds(9);
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(5);

    @Bean
    LedgerFolder ledgerFolder(OutputFolder output) throws IOException {
        return LedgerFolder.in(output, Custody.ofThisProcess());
    }

    /// Unless another database is configured.
    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    DataSource dataSource(LedgerFolder folder) {
        try {
            var source = new LedgerSource(new LedgerTurn(folder.path(), patience()), first -> open(folder, first));
            source.begin();
            return source;
        } catch (FlywayException e) {
            folder.requireSpace(e);
            throw Problem.of(Problem.Kind.FAILED, "ledger.cannot-upgrade", folder.path().toString(), state(e));
        } catch (SQLException | IOException e) {
            folder.requireSpace(e);
            if (e instanceof SQLException failure && failure.getErrorCode() == ALREADY_OPEN) {
                // None of this version has it open while this process has the turn.
                throw Problem.passing(Problem.Kind.FAILED, "ledger.older-in-use", folder.path().toString());
            }
            throw Problem.passing(Problem.Kind.FAILED, "ledger.cannot-open", folder.path().toString());
        }
    }

    /// A database's own words may hold values of rows.
    private static String state(FlywayException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .findFirst().orElse("-");
    }

    private static Duration patience() {
        var left = ANSWER.minusMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return left.compareTo(LEAST_PATIENCE) > 0 ? left : LEAST_PATIENCE;
    }

    private static Connection open(LedgerFolder folder, boolean first) throws SQLException, IOException {
        if (!first) {
            return connect(folder);
        }
        new LedgerPlace(folder).require();
        var file = new LedgerFile(folder);
        file.make();
        try (var connection = connect(folder)) {
            new LedgerUser(connection, folder.path()).loseRights();
            folder.close();
            if (LedgerFile.isCurrent(connection)) {
                return connect(folder);
            }
        }
        file.upgrade();
        return connect(folder);
    }

    /// A file system of H2's that stands it when a thread is interrupted; the plain one would close the database for all.
    private static Connection connect(LedgerFolder folder) throws SQLException, IOException {
        return DriverManager.getConnection("jdbc:h2:retry:" + folder.database() + SETTINGS, LedgerUser.NAME,
                folder.password());
    }

    @Bean
    Nodes nodes(JdbcClient jdbc, Clock clock, @Value("${spring.mail.host:}") String mailServer) {
        return new NodeRows(jdbc, clock, ProcessName.of(ProcessHandle.current()), StringUtils.hasText(mailServer));
    }

    @Bean
    MailServers mailServers(Nodes nodes, @Value("${spring.mail.host:}") String mailServer) {
        return new MailServers(StringUtils.hasText(mailServer), nodes::isMailed);
    }

    @Bean
    Backup backup(DataSource source, LedgerFolder folder) {
        return new LedgerBackup(source, folder);
    }

    @Bean
    RunRecords runRecords(JdbcClient jdbc) {
        return new RunRecords(jdbc);
    }

    @Bean
    Wishes wishes(JdbcClient jdbc, LedgerFolder folder, Nodes nodes, Clock clock) {
        return new WishRows(jdbc, folder.output(), nodes, clock);
    }

    @Bean
    Runs runs(JdbcClient jdbc, Ledger ledger, LedgerFolder folder) {
        return new RunPages(jdbc, ledger, new LedgerRows(folder.output()));
    }

    @Bean
    Ledger ledger(JdbcClient jdbc, PlatformTransactionManager transactions, LedgerFolder folder, Nodes nodes,
            Clock clock) {
        return new Ledger(jdbc, transactions, folder, nodes, clock);
    }
}
