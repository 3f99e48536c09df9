package dialogue.schedule.jdbc;

import dialogue.schedule.firing.FiringRecord;
import dialogue.schedule.firing.FiringState;
import dialogue.schedule.firing.Firings;
import dialogue.schedule.rule.Firing;
import dialogue.watch.Log;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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

/// One row for each firing; the unique key on schedule and scheduled time is what makes it fire once.
public final class FiringRows implements Firings {

    private final JdbcClient jdbc;
    private final Clock clock;

    public FiringRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Long> enter(Firing firing, String node, FiringState state) {
        return enter(firing, node, state, Optional.empty());
    }

    @Override
    public Optional<Long> ask(Firing firing, String node, String person) {
        return enter(firing, node, FiringState.CLAIMED, Optional.of(person));
    }

    private Optional<Long> enter(Firing firing, String node, FiringState state, Optional<String> asker) {
        var key = new GeneratedKeyHolder();
        try {
            jdbc.sql("insert into firing (schedule, scheduled, due, claimed, node, state, asked_by, runs_before)"
                    + " values (:schedule, :scheduled, :due, :claimed, :node, :state, :asker,"
                    + " (select coalesce(max(run_id), 0) from run))")
                    .param("schedule", firing.schedule()).param("scheduled", utc(firing.scheduled()))
                    .param("due", utc(firing.due())).param("claimed", utc(clock.instant())).param("node", node)
                    .param("state", state.name()).param("asker", asker.orElse(null), Types.VARCHAR)
                    .update(key, "firing_id");
            long id = Objects.requireNonNull(key.getKeyAs(Long.class));
            Log.tell("firing." + state.key(), "firing", id, "schedule", firing.schedule(), "due", firing.due());
            return Optional.of(id);
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void begun(long id, long run) {
        jdbc.sql("update firing set run_id = :run where firing_id = :id and state = 'CLAIMED'").param("run", run)
                .param("id", id).update();
    }

    @Override
    public boolean takeOver(FiringRecord firing, String node) {
        return jdbc.sql("update firing set node = :node where firing_id = :id and node = :from and state = 'CLAIMED'")
                .param("node", node).param("id", firing.id()).param("from", firing.node()).update() == 1;
    }

    @Override
    public void release(long id) {
        jdbc.sql("update firing set node = '' where firing_id = :id and state = 'CLAIMED'").param("id", id).update();
    }

    @Override
    public void end(long id, FiringState state, Optional<Long> run) {
        var before = Arrays.stream(FiringState.values()).filter(each -> each.mayBecome(state)).map(Enum::name).toList();
        if (before.isEmpty() || jdbc
                .sql("update firing set state = :state, run_id = coalesce(:run, run_id), ended = :ended"
                        + " where firing_id = :id and state in (:before)")
                .param("state", state.name())
                .param("run", run.orElse(null), Types.BIGINT).param("ended", utc(clock.instant())).param("id", id)
                .param("before", before).update() == 0) {
            throw new IllegalStateException("Firing " + id + " is " + jdbc
                    .sql("select state from firing where firing_id = :id").param("id", id).query(String.class).single()
                    + " and cannot become " + state);
        }
        Log.tell("firing." + state.key(), "firing", id, "run", run.orElse(0L));
    }

    @Override
    public Optional<Instant> deleteEntriesAfter(String schedule, Instant now) {
        var ahead = jdbc.sql("select * from firing where schedule = :schedule and state <> 'CLAIMED'"
                + " and (due > :now or (state = 'MISSED' and claimed > :now)) order by due").param("schedule", schedule)
                .param("now", utc(now)).query(FiringRows::row).list();
        ahead.forEach(taken -> jdbc.sql("delete from firing where firing_id = :id").param("id", taken.id()).update());
        return ahead.stream().map(FiringRecord::due).findFirst();
    }

    @Override
    public Set<Instant> scheduledTimes(String schedule) {
        return new HashSet<>(jdbc.sql("select scheduled from firing where schedule = :schedule")
                .param("schedule", schedule)
                .query((row, _) -> row.getObject("scheduled", OffsetDateTime.class).toInstant()).list());
    }

    @Override
    public List<FiringRecord> claimed() {
        return jdbc.sql("select * from firing where state = 'CLAIMED' order by firing_id").query(FiringRows::row)
                .list();
    }

    @Override
    public Optional<FiringRecord> last(String schedule) {
        return jdbc.sql("select * from firing where schedule = :schedule order by firing_id desc limit 1")
                .param("schedule", schedule).query(FiringRows::row).optional();
    }

    private static FiringRecord row(ResultSet row, int number) throws SQLException {
        var firing = new Firing(row.getString("schedule"), instant(row, "scheduled"), instant(row, "due"));
        return new FiringRecord(row.getLong("firing_id"), firing, instant(row, "claimed"), row.getString("node"),
                FiringState.valueOf(row.getString("state")), row.getLong("runs_before"),
                row.getObject("run_id", Long.class), Optional.ofNullable(row.getString("asked_by")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
