package dialogue.watch.jdbc;

import dialogue.watch.Act;
import dialogue.watch.Audit;
import dialogue.watch.Log;
import dialogue.watch.Sought;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One row for each act; none is ever changed.
record AuditRows(JdbcClient jdbc, Clock clock) implements Audit {

    @Override
    public void enter(String person, String act, String subject) {
        jdbc.sql("insert into act (person, done, act, subject) values (:person, :done, :act, :subject)")
                .param("person", person).param("done", clock.instant().atOffset(ZoneOffset.UTC)).param("act", act)
                .param("subject", subject).update();
        Log.tell("act", "person", person, "act", act, "subject", subject);
    }

    @Override
    public List<Act> about(String subject) {
        return list(jdbc.sql("select * from act where subject = :subject order by act_id").param("subject", subject));
    }

    /// No kind is the beginning of another.
    @Override
    public List<Act> page(Sought sought, long before, int most) {
        return list(jdbc.sql(
                "select * from act where act_id < :before and act like :kind and (person = :person or :person = '')"
                        + " order by act_id desc fetch first :most rows only")
                .param("before", before)
                .param("kind", sought.kind().map(kind -> kind + ".").orElse("") + "%")
                .param("person", sought.person().orElse("")).param("most", most));
    }

    @Override
    public List<Act> acts() {
        return list(jdbc.sql("select * from act order by act_id desc"));
    }

    private static List<Act> list(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> new Act(row.getLong("act_id"), row.getString("person"),
                row.getObject("done", OffsetDateTime.class).toInstant(), row.getString("act"),
                row.getString("subject"))).list();
    }
}
