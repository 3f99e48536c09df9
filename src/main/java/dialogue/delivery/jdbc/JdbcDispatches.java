package dialogue.delivery.jdbc;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.Dispatches;
import dialogue.delivery.Enclosure;
import dialogue.delivery.Mailing;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import dialogue.watch.Log;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The tables `dispatch` and `dispatch_enclosure`.
final class JdbcDispatches implements Dispatches {

    private static final String SELECT = "select * from dispatch ";

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    JdbcDispatches(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void enter(Mailing mailing, boolean mayMail, DispatchState state, Instant now) {
        if (isEntered(mailing)) {
            return;
        }
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                """
                        insert into dispatch (review_year, occasion, revision, version, papers, ministry, recipient, may_mail, despite, state, detail_key, detail,
                            attempts, entered, changed, due, give_up_at)
                        values (:year, :occasion, :revision, :version, :papers, :ministry, :recipient, :mayMail, :version, :state, :detailKey, :detail,
                            0, :now, :now, :due, :until)""")
                .params(DispatchRows.columns(mailing)).params(DispatchRows.columns(state)).param("mayMail", mayMail)
                .param("now", now.atOffset(ZoneOffset.UTC)).update(key, "dispatch_id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class));
        for (var place = 0; place < mailing.enclosures().size(); place++) {
            insert(id, place, mailing.enclosures().get(place));
        }
        Log.tell("message." + state.key(), "message", id, "ministry", mailing.ministry().key());
    }

    private boolean isEntered(Mailing mailing) {
        return jdbc.sql("select count(*) from dispatch where review_year = :year and occasion = :occasion"
                + " and revision = :revision and recipient = :recipient and papers in (:papers, 'together')")
                .params(DispatchRows.columns(mailing))
                .query(Integer.class).single() > 0;
    }

    private void insert(long id, int place, Enclosure enclosure) {
        jdbc.sql("insert into dispatch_enclosure values (:id, :place, :file, :bytes, :sha256, :audience)")
                .param("id", id).param("place", place).param("file", enclosure.file())
                .param("bytes", enclosure.bytes()).param("sha256", enclosure.sha256())
                .param("audience", enclosure.audience().name()).update();
    }

    @Override
    public List<Dispatch> all() {
        return list(jdbc.sql(SELECT + "order by dispatch_id desc"));
    }

    @Override
    public List<Dispatch> readable(Optional<Party> reader, Collection<String> states, long before, int most) {
        var readable = reader.isPresent() ? "ministry = :ministry" : "papers = 'joint'";
        return list(jdbc.sql(SELECT + "where dispatch_id < :before and state in (:states) and " + readable
                + " order by dispatch_id desc fetch first :most rows only").param("before", before).param("most", most)
                .param("states", states)
                .param("ministry", reader.map(Party::name).orElse("")));
    }

    @Override
    public Optional<Dispatch> dispatch(long id) {
        return list(jdbc.sql(SELECT + "where dispatch_id = :id").param("id", id)).stream().findFirst();
    }

    @Override
    public List<Dispatch> of(RevisionKey revision) {
        return list(jdbc.sql(SELECT + "where review_year = :year and occasion = :occasion and revision = :revision"
                + " order by dispatch_id").param("year", revision.year())
                .param("occasion", revision.occasion().key()).param("revision", revision.number()));
    }

    @Override
    public List<Dispatch> to(int year, Occasion occasion, String recipient) {
        return list(jdbc.sql(SELECT + "where review_year = :year and occasion = :occasion and recipient = :recipient"
                + " order by version").param("year", year).param("occasion", occasion.key())
                .param("recipient", recipient));
    }

    @Override
    public List<Dispatch> due(Instant now) {
        return list(jdbc.sql(SELECT + "where state = 'queued' and due <= :now order by dispatch_id").param("now",
                now.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public List<Dispatch> sendingSince(Instant before) {
        return list(jdbc.sql(SELECT + "where state = 'sending' and changed < :before order by dispatch_id")
                .param("before", before.atOffset(ZoneOffset.UTC)));
    }

    private List<Dispatch> list(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> DispatchRows.dispatch(row, enclosures(row.getLong("dispatch_id")))).list();
    }

    private List<Enclosure> enclosures(long id) {
        return jdbc.sql("select * from dispatch_enclosure where dispatch_id = :id order by place").param("id", id)
                .query(DispatchRows::enclosure).list();
    }

    @Override
    public Optional<Dispatch> move(Dispatch from, DispatchState next, boolean mayMail, Instant now, Runnable also) {
        var moved = from.become(next, now).allowed(mayMail);
        return Boolean.TRUE.equals(alone.execute(_ -> update(from, moved, also)))
                ? Optional.of(moved)
                : Optional.empty();
    }

    @Override
    public boolean moveTogether(Dispatch from, DispatchState next, Instant now) {
        return update(from, from.become(next, now), () -> {
        });
    }

    private boolean update(Dispatch from, Dispatch moved, Runnable also) {
        var rows = jdbc
                .sql("""
                        update dispatch set state = :state, detail_key = :detailKey, detail = :detail, due = :due, give_up_at = :until,
                            may_mail = :mayMail, despite = :despite, attempts = :attempts, changed = :now
                        where dispatch_id = :id and state = :before and attempts = :attemptsBefore""")
                .params(DispatchRows.columns(moved.state())).param("mayMail", moved.mayMail())
                .param("despite", moved.despite())
                .param("attempts", moved.attempts()).param("now", moved.changed().atOffset(ZoneOffset.UTC))
                .param("id", from.id()).param("before", from.state().key())
                .param("attemptsBefore", from.attempts()).update();
        if (rows == 1) {
            also.run();
            Log.tell("message." + moved.state().key(), "message", from.id(), "attempt", moved.attempts());
        }
        return rows == 1;
    }
}
