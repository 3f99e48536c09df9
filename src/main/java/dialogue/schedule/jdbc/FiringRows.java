package dialogue.schedule.jdbc;

import dialogue.schedule.Firing;
import dialogue.schedule.FiringState;
import dialogue.schedule.Taken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// A row a firing; the unique key on schedule and scheduled time is what makes it fire once.
public final class FiringRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    public FiringRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Takes up a firing.
    ///
    /// @param node whose process does it
    /// @return its number, or empty where it has been taken up already
    public Optional<Long> enter(Firing firing, String node, FiringState state) {
        var key = new GeneratedKeyHolder();
        try {
            jdbc.sql("insert into firing (schedule, scheduled, due, claimed, node, state, runs_before)"
                    + " values (:schedule, :scheduled, :due, :claimed, :node, :state,"
                    + " (select coalesce(max(run_id), 0) from run))")
                    .param("schedule", firing.schedule()).param("scheduled", utc(firing.scheduled()))
                    .param("due", utc(firing.due())).param("claimed", utc(clock.instant())).param("node", node)
                    .param("state", state.name()).update(key, "firing_id");
            return Optional.of(Objects.requireNonNull(key.getKeyAs(Long.class)));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /// Takes over a firing from a process that is gone.
    ///
    /// @return false where another one was faster
    public boolean takeOver(Taken firing, String node) {
        return jdbc.sql("update firing set node = :node where firing_id = :id and node = :from and state = 'CLAIMED'")
                .param("node", node).param("id", firing.id()).param("from", firing.node()).update() == 1;
    }

    /// Lets go of a firing that has not ended, so that whoever looks next takes it over.
    public void release(long id) {
        jdbc.sql("update firing set node = '' where firing_id = :id and state = 'CLAIMED'").param("id", id).update();
    }

    /// Enters what became of a firing. The update itself says from which states it leads, so that no other process can come between.
    ///
    /// @throws IllegalStateException where its state may not be followed by this one
    public void end(long id, FiringState state, Optional<Long> run) {
        var before = Arrays.stream(FiringState.values()).filter(each -> each.mayBecome(state)).map(Enum::name).toList();
        if (before.isEmpty() || jdbc.sql("update firing set state = :state, run_id = :run, ended = :ended"
                + " where firing_id = :id and state in (:before)").param("state", state.name())
                .param("run", run.orElse(null)).param("ended", utc(clock.instant())).param("id", id)
                .param("before", before).update() == 0) {
            throw new IllegalStateException("Firing " + id + " is " + jdbc
                    .sql("select state from firing where firing_id = :id").param("id", id).query(String.class).single()
                    + " and cannot become " + state);
        }
    }

    /// Forgets the firings of a schedule that were taken up before they were due, or found missed later than it is. The runs they made are kept.
    ///
    /// @param now what lies behind it was entered by a clock that was ahead
    /// @return when the first of them is due; empty where there are none
    public Optional<Instant> takeBack(String schedule, Instant now) {
        var ahead = jdbc.sql("select * from firing where schedule = :schedule and state <> 'CLAIMED'"
                + " and (due > :now or (state = 'MISSED' and claimed > :now)) order by due").param("schedule", schedule)
                .param("now", utc(now)).query(FiringRows::taken).list();
        ahead.forEach(taken -> jdbc.sql("delete from firing where firing_id = :id").param("id", taken.id()).update());
        return ahead.stream().map(taken -> taken.firing().due()).findFirst();
    }

    /// The scheduled times of a schedule that were taken up.
    public Set<Instant> taken(String schedule) {
        return new HashSet<>(jdbc.sql("select scheduled from firing where schedule = :schedule")
                .param("schedule", schedule)
                .query((row, _) -> row.getObject("scheduled", OffsetDateTime.class).toInstant()).list());
    }

    /// The firings whose run has not ended, the oldest first.
    public List<Taken> claimed() {
        return jdbc.sql("select * from firing where state = 'CLAIMED' order by firing_id").query(FiringRows::taken)
                .list();
    }

    /// The newest firing of a schedule.
    public Optional<Taken> last(String schedule) {
        return jdbc.sql("select * from firing where schedule = :schedule order by firing_id desc limit 1")
                .param("schedule", schedule).query(FiringRows::taken).optional();
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        var firing = new Firing(row.getString("schedule"), instant(row, "scheduled"), instant(row, "due"));
        return new Taken(row.getLong("firing_id"), firing, instant(row, "claimed"), row.getString("node"),
                FiringState.valueOf(row.getString("state")), row.getLong("runs_before"),
                row.getObject("run_id", Long.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
