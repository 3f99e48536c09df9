package dialogue.person.jdbc;

import dialogue.language.Problem;
import dialogue.person.Duty;
import dialogue.person.Link;
import dialogue.person.Person;
import dialogue.person.PersonKey;
import dialogue.person.Persons;
import dialogue.plan.Keyed;
import dialogue.watch.Audit;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// One row for each person.
record PersonRows(JdbcClient jdbc, TransactionTemplate transaction, Audit audit, Tokens tokens,
        Clock clock) implements Persons {

    private static final Duration LINK_HOLDS = Duration.ofHours(24);

    @Override
    public Link add(PersonKey key, Set<Duty> duties, String by) {
        requireFit(key, duties);
        try {
            return transaction.execute(_ -> {
                jdbc.sql("insert into person (side, name, duties, sessions_since) values (:side, :name, :duties, :now)")
                        .param("side", key.side()).param("name", key.name())
                        .param("duties", PersonRow.duties(duties)).param("now", PersonRow.stamp(clock.instant()))
                        .update();
                enter(by, "person.add", key);
                return link(key);
            });
        } catch (DuplicateKeyException e) {
            throw Problem.of(Problem.Kind.FAILED, "person.there", key.toString());
        }
    }

    private static void requireFit(PersonKey key, Set<Duty> duties) {
        if (duties.isEmpty()) {
            throw Problem.of(Problem.Kind.USAGE, "person.duty-missing", key.toString(),
                    Arrays.stream(Duty.values()).map(Keyed::key).collect(Collectors.joining(", ")));
        }
        if (duties.contains(Duty.APPROVER) && key.ministry().isEmpty()) {
            throw Problem.of(Problem.Kind.USAGE, "person.approver", key.toString());
        }
    }

    private void enter(String by, String act, PersonKey key) {
        audit.enter(by, act, "person " + key);
    }

    private Link link(PersonKey key) {
        var link = new Link(tokens.make(), PersonRow.stamp(clock.instant().plus(LINK_HOLDS)).toInstant());
        var given = PersonRow.set(jdbc, key, "link = :link, link_ends = :ends", "locked is null", "link",
                Tokens.digest(link.token()), "ends", PersonRow.stamp(link.until()));
        if (!given) {
            throw Problem.of(Problem.Kind.FAILED, "person.locked", key.toString());
        }
        return link;
    }

    @Override
    public Link offer(PersonKey key, String by) {
        return transaction.execute(_ -> {
            require(key);
            var link = link(key);
            enter(by, "person.link", key);
            return link;
        });
    }

    private void require(PersonKey key) {
        if (find(key).isEmpty()) {
            throw Problem.of(Problem.Kind.FAILED, "person.unknown", key.toString());
        }
    }

    @Override
    public void assign(PersonKey key, Set<Duty> duties, String by) {
        requireFit(key, duties);
        transaction.executeWithoutResult(_ -> {
            require(key);
            PersonRow.set(jdbc, key, "duties = :duties", "true", "duties", PersonRow.duties(duties));
            enter(by, "person.duties", key);
        });
    }

    @Override
    public boolean lock(PersonKey key, String by) {
        return turn(key, "locked = :now, link = null, sessions_since = :now", "locked is null", "person.lock", by,
                "now", PersonRow.stamp(clock.instant()));
    }

    @Override
    public boolean unlock(PersonKey key, String by) {
        return turn(key, "locked = null", "locked is not null", "person.unlock", by);
    }

    private boolean turn(PersonKey key, String columns, String condition, String act, String by,
            Object... parameters) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            require(key);
            var turned = PersonRow.set(jdbc, key, columns, condition, parameters);
            if (turned) {
                enter(by, act, key);
            }
            return turned;
        }));
    }

    @Override
    public Optional<Person> find(PersonKey key) {
        return PersonRow.find(jdbc, key);
    }

    @Override
    public List<Person> all() {
        return PersonRow.where(jdbc, "true");
    }
}
