package dialogue.run.jdbc;

import dialogue.run.Nodes;
import dialogue.run.RunRequest;
import dialogue.run.follow.Wish;
import dialogue.run.follow.Wish.State;
import dialogue.run.follow.Wishes;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// One row for each wish, with the columns in which the ledger keeps a request.
final class WishRows implements Wishes {

    private final JdbcClient jdbc;
    private final LedgerRows rows;
    private final Nodes nodes;
    private final Clock clock;

    /// @param output the output folder around the ledger
    WishRows(JdbcClient jdbc, Path output, Nodes nodes, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new LedgerRows(output);
        this.nodes = nodes;
        this.clock = clock;
    }

    @Override
    public long enter(RunRequest request, String asker) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into wish (review_year, occasion, as_of_asked, input_folder, audiences, languages, formats,"
                + " leave_out, all_cards, posting, asked_by, asked, state) values (:year, :occasion, :asOf, :input,"
                + " :audiences, :languages, :formats, :leaveOut, :allCards, :posting, :asker, :now, 'WAITING')")
                .params(LedgerRows.columns(request)).param("asker", asker).param("now", now()).update(key, "wish_id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    @Override
    public Optional<Wish> wish(long id) {
        return jdbc.sql("select * from wish where wish_id = :id").param("id", id).query(this::row).optional();
    }

    @Override
    public List<Wish> open() {
        return jdbc.sql("select * from wish where state in ('WAITING', 'AT_WORK') order by wish_id").query(this::row)
                .list();
    }

    private Wish row(ResultSet row, int number) throws SQLException {
        return new Wish(row.getLong("wish_id"), rows.request(row), row.getString("asked_by"),
                row.getObject("asked", OffsetDateTime.class).toInstant(), Optional.ofNullable(row.getString("node")),
                State.valueOf(row.getString("state")), Optional.ofNullable(row.getObject("run_id", Long.class)));
    }

    /// The update itself says whose it was, so that no other process can come between.
    @Override
    public boolean take(Wish wish) {
        return jdbc.sql("update wish set node = :node, state = 'AT_WORK' where wish_id = :id and state = :before"
                + " and coalesce(node, '') = :owner").param("node", nodes.self()).param("id", wish.id())
                .param("before", wish.state().name()).param("owner", wish.node().orElse("")).update() == 1;
    }

    @Override
    public void begun(long id, long run) {
        jdbc.sql("update wish set run_id = :run where wish_id = :id and state = 'AT_WORK'").param("run", run)
                .param("id", id).update();
    }

    @Override
    public void end(long id, State state, Optional<Long> run) {
        jdbc.sql("update wish set state = :state, ended = :now, run_id = coalesce(:run, run_id) where wish_id = :id"
                + " and state = 'AT_WORK'").param("state", state.name()).param("now", now())
                .param("run", run.orElse(null), Types.BIGINT).param("id", id).update();
    }
}
