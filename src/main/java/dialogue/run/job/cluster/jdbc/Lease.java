package dialogue.run.job.cluster.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Work in a transaction that PostgreSQL itself undoes where it hears nothing of this process for a while: killed, frozen, or cut off, it loses what it had taken.
/// While it works it says on the same connection that it lives.
public final class Lease implements AutoCloseable {

    /// What it says of itself in the time in which it has to.
    private static final int BEATS = 5;

    private final DataSource source;
    private final TransactionTemplate transaction;
    private final Duration silence;
    private final ScheduledExecutorService beats = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("lease").factory());

    /// Says that the process lives, as long as the work lasts.
    private static final class Beat implements Runnable {

        private final Connection connection;
        private boolean over;

        private Beat(Connection connection) {
            this.connection = connection;
        }

        /// What it is told is of no use: the end of the transaction says whether it was lost.
        @Override
        public synchronized void run() {
            if (!over) {
                try {
                    tell(connection, "select 1");
                } catch (SQLException e) {
                    over = true;
                }
            }
        }

        /// Behind this, nothing comes between the work's last word and the end of its transaction.
        synchronized void end() {
            over = true;
        }
    }

    Lease(DataSource source, PlatformTransactionManager transactions, Duration silence) {
        this.source = source;
        this.transaction = new TransactionTemplate(transactions);
        this.silence = silence;
    }

    /// Does some work, and undoes what it has done in the database where it says so or fails.
    ///
    /// @param work returns true where what it did shall stand
    /// @throws RuntimeException likewise where the database has ended the transaction meanwhile
    public void with(BooleanSupplier work) {
        transaction.executeWithoutResult(status -> {
            if (!alive(DataSourceUtils.getConnection(source), work)) {
                status.setRollbackOnly();
            }
        });
    }

    private boolean alive(Connection connection, BooleanSupplier work) {
        limit(connection);
        var beat = new Beat(connection);
        var pause = silence.toMillis() / BEATS;
        var beating = beats.scheduleWithFixedDelay(beat, pause, pause, TimeUnit.MILLISECONDS);
        try {
            return work.getAsBoolean();
        } finally {
            beating.cancel(false);
            beat.end();
        }
    }

    private void limit(Connection connection) {
        try {
            tell(connection, "set local idle_in_transaction_session_timeout = " + silence.toMillis());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tell(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        beats.shutdownNow();
    }
}
