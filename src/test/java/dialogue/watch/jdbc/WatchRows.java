package dialogue.watch.jdbc;

import dialogue.watch.Problems;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The rows of problems in a database of a test.
public final class WatchRows {

    private WatchRows() {}

    public static Problems problems(DataSource source, PlatformTransactionManager transactions, Clock clock) {
        var jdbc = JdbcClient.create(source);
        return new ProblemRows(jdbc, transactions, new AuditRows(jdbc, clock), clock);
    }
}
