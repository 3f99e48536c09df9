package dialogue.delivery.jdbc;

import dialogue.delivery.Dispatches;
import dialogue.watch.Problems;
import dialogue.watch.jdbc.WatchRows;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The outbox's tables in a database of their own, opened as a process opens them.
public final class OutboxDatabase implements AutoCloseable {

    private final JdbcConnectionPool pool;
    private final PlatformTransactionManager transactions;

    private OutboxDatabase(JdbcConnectionPool pool) {
        this.pool = pool;
        this.transactions = new DataSourceTransactionManager(pool);
    }

    public static OutboxDatabase open(String url) {
        return at(url, "latest");
    }

    /// With the tables of an earlier version of the program.
    static OutboxDatabase at(String url, String version) {
        var pool = JdbcConnectionPool.create("jdbc:h2:" + url, "ledger", "");
        Flyway.configure().dataSource(pool).loggers("slf4j").target(version).load().migrate();
        return new OutboxDatabase(pool);
    }

    /// Brings the tables to the present version.
    void migrate() {
        Flyway.configure().dataSource(pool).loggers("slf4j").load().migrate();
    }

    void write(String sql) {
        JdbcClient.create(pool).sql(sql).update();
    }

    /// Does several things in one transaction.
    void together(Runnable things) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> things.run());
    }

    public Dispatches dispatches() {
        return new JdbcDispatches(JdbcClient.create(pool), transactions);
    }

    public Problems problems(Clock clock) {
        return WatchRows.problems(pool, transactions, clock);
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
