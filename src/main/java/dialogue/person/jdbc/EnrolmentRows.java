package dialogue.person.jdbc;

import dialogue.person.Enrolments;
import dialogue.person.Person;
import dialogue.watch.Audit;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A link is looked for by its digest; the row that loses it first is its use.
record EnrolmentRows(JdbcClient jdbc, TransactionTemplate transaction, Audit audit, Clock clock) implements Enrolments {

    private static final String HOLDS = "link = :link and link_ends > :now and locked is null";

    @Override
    public Optional<Person> whose(String token) {
        return PersonRow.where(jdbc, HOLDS, "link", Tokens.digest(token), "now", PersonRow.stamp(clock.instant()))
                .stream().findAny();
    }

    @Override
    public Optional<Person> use(String token, String secret) {
        return transaction.execute(_ -> whose(token).filter(person -> take(token, secret, person)));
    }

    private boolean take(String token, String secret, Person person) {
        var taken = PersonRow.set(jdbc, person.key(), "secret = :secret, link = null, sessions_since = :now", HOLDS,
                "secret", secret, "link", Tokens.digest(token), "now", PersonRow.stamp(clock.instant()));
        if (taken) {
            audit.enter(person.key().toString(), "person.enrol", "person " + person.key());
        }
        return taken;
    }
}
