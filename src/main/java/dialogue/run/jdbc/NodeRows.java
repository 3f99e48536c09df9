package dialogue.run.jdbc;

import dialogue.run.Nodes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A row a process, in which it writes every few seconds that it is alive. Whether one of another machine is gone is told from its row
/// staying as it is, look for look, and from no clock: a step of a clock would make the living dead.
final class NodeRows implements Nodes, AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    /// Looks, one a beat. They are counted and not timed: while this process or the database stood still, nothing could be seen.
    private static final int LOOKS = (int) SILENCE.dividedBy(BEAT);

    /// What was seen of a process.
    ///
    /// @param looks since it was first seen so
    private record Sight(Instant seen, int looks) {

        Sight and(Instant now) {
            return seen.equals(now) ? new Sight(seen, looks + 1) : new Sight(now, 0);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ProcessName self;
    private final boolean mails;
    private final Map<String, Sight> sights = new ConcurrentHashMap<>();
    private final ScheduledExecutorService beats = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heartbeat").factory());
    private boolean known;
    private boolean serving;

    /// @param mails true where this process knows a mail server
    NodeRows(JdbcClient jdbc, Clock clock, ProcessName self, boolean mails) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.self = self;
        this.mails = mails;
    }

    @Override
    public synchronized String self() {
        if (!known) {
            write();
            known = true;
            var _ = beats.scheduleWithFixedDelay(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
        }
        return self.toString();
    }

    /// Written anew where the row is lost, or the others would take this process for a dead one.
    private synchronized void write() {
        var written = jdbc.sql("update node set seen = :now, serving = :serving where node = :node")
                .param("now", now()).param("serving", serving).param("node", self.toString()).update();
        if (written == 0) {
            jdbc.sql("insert into node (node, serving, mails, seen) values (:node, :serving, :mails, :now)")
                    .param("node", self.toString()).param("serving", serving).param("mails", mails)
                    .param("now", now()).update();
        }
    }

    /// A beat that fails is followed by the next one; a thread that died of it would make this process a dead one.
    void beat() {
        try {
            write();
            look();
        } catch (RuntimeException | OutOfMemoryError e) {
            System.getLogger(NodeRows.class.getName()).log(System.Logger.Level.DEBUG, "no heartbeat", e);
        }
    }

    /// Looks whether the others have written since the look before.
    void look() {
        var rows = jdbc.sql("select node, seen from node").query((row, _) -> Map.entry(row.getString("node"),
                row.getObject("seen", OffsetDateTime.class).toInstant())).list();
        rows.forEach(row -> sights.merge(row.getKey(), new Sight(row.getValue(), 0),
                (before, now) -> before.and(now.seen())));
        sights.keySet().retainAll(rows.stream().map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    @Override
    public synchronized void serve() {
        serving = true;
        self();
        write();
    }

    @Override
    public boolean isGone(String node) {
        return isOfThisMachine(node) ? !ProcessName.parse(node).isAlive() : isSilent(node);
    }

    private boolean isOfThisMachine(String node) {
        return node.startsWith(self.machine() + "/");
    }

    private boolean isSilent(String node) {
        var sight = sights.get(node);
        return sight == null
                ? jdbc.sql("select count(*) from node where node = :node").param("node", node).query(Long.class)
                        .single() == 0
                : sight.looks() >= LOOKS;
    }

    /// For whoever does not stay to look twice: of another machine, what has just been written counts, and what lies in the future
    /// does not; a process that lives writes anew within seconds after a step of its clock.
    @Override
    public boolean isServed() {
        return isOneAlive("select node, seen from node where serving");
    }

    @Override
    public boolean isMailed() {
        return isOneAlive("select node, seen from node where serving and mails");
    }

    private boolean isOneAlive(String nodes) {
        return jdbc.sql(nodes).query((row, _) -> Map.entry(row.getString("node"),
                row.getObject("seen", OffsetDateTime.class).toInstant())).list().stream()
                .anyMatch(row -> isOfThisMachine(row.getKey())
                        ? !isGone(row.getKey())
                        : Duration.between(row.getValue(), clock.instant()).abs().compareTo(SILENCE) < 0);
    }

    /// Where the database is gone already, the others see this process die by its silence.
    @Override
    public synchronized void close() {
        beats.shutdownNow();
        if (known) {
            try {
                jdbc.sql("delete from node where node = :node").param("node", self.toString()).update();
            } catch (DataAccessException e) {
                known = false;
            }
        }
    }
}
