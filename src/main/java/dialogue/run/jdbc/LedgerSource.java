package dialogue.run.jdbc;

import dialogue.language.Problem;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// Connections to the ledger's file, which one process at a time has open. While nobody else waits it stays open; where somebody does, it is closed between two
/// transactions, and opened again when it is this process's turn. So any number of processes may come, go and be killed, and none depends on another.
final class LedgerSource extends AbstractDataSource implements AutoCloseable {

    /// How the file is opened.
    interface Opening {

        /// Opens it.
        ///
        /// @param first true for the first time in this process
        Connection open(boolean first) throws SQLException, IOException;
    }

    private static final Duration LOOK = Duration.ofMillis(20);
    /// To open the file costs some milliseconds, so it is kept for a while.
    private static final Duration SHARE = Duration.ofMillis(100);
    /// So long nobody here begins anything new, for the sake of the others; then a transaction may be waiting for one that cannot begin.
    private static final Duration HALT = Duration.ofMillis(500);

    private final LedgerTurn turn;
    private final Opening opening;
    /// Whose connections are in use, one entry each.
    private final List<Thread> users = new ArrayList<>();
    private final ScheduledExecutorService looks = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("ledger").factory());
    /// Keeps the file open.
    private @Nullable Connection anchor;
    private boolean opened;
    private boolean halted;
    private long since;

    LedgerSource(LedgerTurn turn, Opening opening) {
        this.turn = turn;
        this.opening = opening;
        var _ = looks.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Opens the file for the first time.
    ///
    /// @throws Problem where another process has the file and does not pass it on
    void begin() throws SQLException, IOException {
        var begun = false;
        try {
            getConnection().close();
            begun = true;
        } finally {
            if (!begun) {
                close();
            }
        }
    }

    /// Waits for the turn where another process has it.
    ///
    /// @throws Problem where that one does not pass it on
    @Override
    public Connection getConnection() throws SQLException {
        var user = enter();
        try {
            return lent(opening.open(false), user);
        } catch (SQLException | RuntimeException e) {
            leave(user);
            throw e;
        } catch (IOException e) {
            leave(user);
            throw new SQLException(e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /// Whoever has a connection gets another one at once: it might not end before.
    private synchronized Thread enter() throws SQLException {
        var user = Thread.currentThread();
        try {
            while (halted && !users.contains(user)) {
                wait();
            }
            if (anchor == null) {
                take();
            }
        } catch (IOException e) {
            throw new SQLException(e);
        } catch (InterruptedException e) {
            user.interrupt();
            throw new SQLException("Interrupted while another process had the ledger", e);
        }
        users.add(user);
        return user;
    }

    private void take() throws SQLException, IOException, InterruptedException {
        turn.take();
        try {
            anchor = opening.open(!opened);
            opened = true;
            since = System.nanoTime();
        } finally {
            if (anchor == null) {
                turn.pass();
            }
        }
    }

    private synchronized void leave(Thread user) throws SQLException {
        users.remove(user);
        passIfIdle();
    }

    private synchronized void look() {
        try {
            var time = Duration.ofNanos(System.nanoTime() - since);
            if (anchor != null && !halted && time.compareTo(SHARE) > 0 && turn.isWanted()) {
                halt(true);
            } else if (halted && time.compareTo(HALT) > 0) {
                halt(false);
            }
            passIfIdle();
        } catch (IOException | SQLException | RuntimeException | OutOfMemoryError e) {
            System.getLogger(LedgerSource.class.getName()).log(System.Logger.Level.DEBUG, "not passed on", e);
        }
    }

    private void halt(boolean now) {
        halted = now;
        since = System.nanoTime();
        notifyAll();
    }

    private void passIfIdle() throws SQLException {
        if (halted && users.isEmpty()) {
            pass();
        }
    }

    private void pass() throws SQLException {
        try (var _ = anchor) {
            anchor = null;
        } finally {
            release();
        }
    }

    private void release() throws SQLException {
        try {
            turn.pass();
        } catch (IOException e) {
            throw new SQLException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            halt(false);
        }
    }

    private Connection lent(Connection connection, Thread user) {
        var closing = new InvocationHandler() {

            private boolean closed;

            @Override
            public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                    throws Throwable {
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause() == null ? e : e.getCause();
                } finally {
                    if (method.getName().equals("close") && !closed) {
                        closed = true;
                        leave(user);
                    }
                }
            }
        };
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[]{Connection.class},
                closing);
    }

    @Override
    public synchronized void close() throws SQLException, IOException {
        looks.shutdownNow();
        try (turn; var _ = anchor) {
            anchor = null;
            halt(false);
        }
    }
}
