package dialogue.watch.jdbc;

import dialogue.language.MessageArguments;
import dialogue.language.Problem;
import dialogue.watch.Audit;
import dialogue.watch.Log;
import dialogue.watch.Problems;
import dialogue.watch.StandingProblem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// One row for each problem. The unique column `standing` allows one standing problem a subject, however many processes raise it at once.
final class ProblemRows implements Problems {

    private final JdbcClient jdbc;
    private final TransactionTemplate ofItsOwn;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    ProblemRows(JdbcClient jdbc, PlatformTransactionManager transactions, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.transaction = new TransactionTemplate(transactions);
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void raise(String subject, Problem problem) {
        if (!seenAgain(subject)) {
            try {
                ofItsOwn.executeWithoutResult(_ -> insert(subject, problem));
            } catch (DuplicateKeyException e) {
                seenAgain(subject);
            }
        }
    }

    private boolean seenAgain(String subject) {
        return ofItsOwn.execute(_ -> jdbc.sql("update problem set last_seen = :now, times = times + 1"
                + " where standing = :subject").param("now", now()).param("subject", subject).update()) == 1;
    }

    private void insert(String subject, Problem problem) {
        jdbc.sql("insert into problem (subject, standing, code, details, first_seen, last_seen, times)"
                + " values (:subject, :subject, :code, :details, :now, :now, 1)").param("subject", subject)
                .param("code", problem.code()).param("details", MessageArguments.write(problem.details()))
                .param("now", now())
                .update();
        Log.warn("problem", "subject", subject, "problem", problem.code());
    }

    @Override
    public void enter(String subject, Problem problem) {
        var again = jdbc
                .sql("update problem set code = :code, details = :details, last_seen = :now, times = times + 1,"
                        + " tell_at = :now where standing = :subject")
                .param("code", problem.code()).param("details", MessageArguments.write(problem.details()))
                .param("now", now())
                .param("subject", subject).update() == 1;
        if (!again) {
            insert(subject, problem);
            jdbc.sql("update problem set tell_at = :now where standing = :subject").param("now", now())
                    .param("subject", subject).update();
        }
    }

    @Override
    public List<StandingProblem> takeUntold() {
        return jdbc.sql("select * from problem where standing is not null and tell_at <= :now order by problem_id")
                .param("now", now()).query(ProblemRows::problem).list().stream()
                .filter(problem -> jdbc
                        .sql("update problem set tell_at = null where problem_id = :number and tell_at is not null")
                        .param("number", problem.number()).update() == 1)
                .toList();
    }

    @Override
    public void tellAgain(List<StandingProblem> untold, Instant at) {
        untold.forEach(problem -> jdbc.sql("update problem set tell_at = :at where problem_id = :number")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("number", problem.number()).update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    @Override
    public List<StandingProblem> standing() {
        return jdbc.sql("select * from problem where standing is not null order by problem_id")
                .query(ProblemRows::problem).list();
    }

    private static StandingProblem problem(ResultSet row, int number) throws SQLException {
        var problem = Problem.of(Problem.Kind.FAILED, row.getString("code"),
                MessageArguments.read(row.getString("details")).toArray());
        return new StandingProblem(row.getLong("problem_id"), row.getString("subject"), problem,
                row.getObject("first_seen", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen", OffsetDateTime.class).toInstant(), row.getLong("times"));
    }

    @Override
    public Optional<StandingProblem> dismiss(long number, String person) {
        return transaction.execute(_ -> {
            var known = standing().stream().filter(problem -> problem.number() == number).findAny();
            var mine = jdbc.sql("update problem set standing = null, dismissed = :now, dismissed_by = :person"
                    + " where problem_id = :number and standing is not null").param("now", now())
                    .param("person", person).param("number", number).update() == 1;
            if (mine) {
                audit.enter(person, "problem.dismiss", "problem " + number);
            }
            return known.filter(_ -> mine);
        });
    }
}
