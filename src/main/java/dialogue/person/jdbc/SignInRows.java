package dialogue.person.jdbc;

import dialogue.person.PersonKey;
import dialogue.person.SignIns;
import dialogue.watch.Audit;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The digests of passwords, and the acts of coming and going.
record SignInRows(JdbcClient jdbc, TransactionTemplate transaction, Audit audit, Clock clock) implements SignIns {

    @Override
    public Optional<String> secret(PersonKey key) {
        return jdbc.sql("select secret from person where side = :side and name = :name and locked is null"
                + " and secret is not null").param("side", key.side()).param("name", key.name()).query(String.class)
                .optional();
    }

    @Override
    public void entered(PersonKey key) {
        transaction.executeWithoutResult(_ -> {
            PersonRow.set(jdbc, key, "signed_in = :now", "true", "now", PersonRow.stamp(clock.instant()));
            audit.enter(key.toString(), "person.sign-in", "person " + key);
        });
    }

    /// Entered as an act of the program: whoever it was, the person need not have been it.
    @Override
    public void refused(Optional<PersonKey> key) {
        audit.enter(Audit.PROGRAM, "person.sign-in-refused", "person " + key
                .flatMap(known -> PersonRow.find(jdbc, known)).map(person -> person.key().toString()).orElse("?"));
    }

    @Override
    public void left(PersonKey key) {
        audit.enter(key.toString(), "person.sign-out", "person " + key);
    }

    @Override
    public void change(PersonKey key, String secret) {
        transaction.executeWithoutResult(_ -> {
            PersonRow.set(jdbc, key, "secret = :secret, link = null, sessions_since = :now", "locked is null", "secret",
                    secret, "now", PersonRow.stamp(clock.instant()));
            audit.enter(key.toString(), "person.password", "person " + key);
        });
    }

    @Override
    public void renew(PersonKey key, String secret) {
        PersonRow.set(jdbc, key, "secret = :secret", "secret is not null", "secret", secret);
    }
}
