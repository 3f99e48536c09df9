package dialogue.run.jdbc;

import dialogue.run.Nodes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A row a process. Its name is `host/process/start`, so that a machine knows at once which of its own processes are gone.
final class NodeRows implements Nodes, AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String host = host();
    private final String self = host + '/' + name(ProcessHandle.current());
    private final ScheduledExecutorService beats = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heartbeat").factory());
    private boolean known;

    NodeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static String name(ProcessHandle process) {
        return process.pid() + "/" + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public synchronized String self() {
        if (!known) {
            jdbc.sql("delete from node where node = :node").param("node", self).update();
            jdbc.sql("insert into node (node, serving, seen) values (:node, false, :now)").param("node", self)
                    .param("now", now()).update();
            known = true;
            var _ = beats.scheduleWithFixedDelay(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
        }
        return self;
    }

    /// A beat that fails is followed by the next one; a thread that died of it would make this process a dead one.
    private void beat() {
        try {
            jdbc.sql("update node set seen = :now where node = :node").param("now", now()).param("node", self).update();
        } catch (RuntimeException e) {
            System.getLogger(NodeRows.class.getName()).log(System.Logger.Level.DEBUG, "no heartbeat", e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    @Override
    public void serve() {
        jdbc.sql("update node set serving = true where node = :node").param("node", self()).update();
    }

    @Override
    public boolean isGone(String node) {
        var parts = node.split("/", 2);
        if (parts[0].equals(host) && parts.length == 2) {
            return ProcessHandle.of(Long.parseLong(parts[1].replaceAll("/.*", ""))).filter(ProcessHandle::isAlive)
                    .filter(process -> name(process).equals(parts[1])).isEmpty();
        }
        return jdbc.sql("select seen from node where node = :node").param("node", node)
                .query((row, _) -> row.getObject("seen", OffsetDateTime.class)).optional()
                .filter(seen -> seen.isAfter(now().minus(SILENCE))).isEmpty();
    }

    @Override
    public boolean isServed() {
        return jdbc.sql("select node from node where serving").query((row, _) -> row.getString("node")).list().stream()
                .anyMatch(node -> !isGone(node));
    }

    /// Where the database is gone already, the others see this process die by its silence.
    @Override
    public synchronized void close() {
        beats.shutdownNow();
        if (known) {
            try {
                jdbc.sql("delete from node where node = :node").param("node", self).update();
            } catch (DataAccessException e) {
                known = false;
            }
        }
    }
}
