package dialogue.person.jdbc;

import dialogue.person.Attempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// One row for each name and each address from which somebody tries, by its digest. A row is locked while a try is counted, so that tries come one by one.
record AttemptRows(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) implements Attempts {

    private static final int FREE_OF_A_NAME = 5;
    private static final int FREE_OF_AN_ADDRESS = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    @Override
    public Optional<Instant> begin(String name, String address) {
        forget();
        return begin(subject("address", address), FREE_OF_AN_ADDRESS)
                .or(() -> begin(subject("name", name), FREE_OF_A_NAME));
    }

    private void forget() {
        jdbc.sql("delete from attempt where last < :then")
                .param("then", PersonRow.stamp(clock.instant().minus(FORGOTTEN))).update();
    }

    private static String subject(String kind, String what) {
        return Tokens.digest(kind + " " + what);
    }

    private Optional<Instant> begin(String subject, int free) {
        makeSure(subject);
        return Objects.requireNonNull(transaction.execute(_ -> count(subject, free)));
    }

    private void makeSure(String subject) {
        try {
            jdbc.sql("insert into attempt (subject, faults, last) select :subject, 0, :now"
                    + " where not exists (select 1 from attempt where subject = :subject)").param("subject", subject)
                    .param("now", PersonRow.stamp(clock.instant())).update();
        } catch (DuplicateKeyException e) {
            // another one was quicker; the row is there, and that is what was wanted
            return;
        }
    }

    private Optional<Instant> count(String subject, int free) {
        var row = jdbc.sql("select faults, waits_until from attempt where subject = :subject for update")
                .param("subject", subject).query(Row.class).single();
        var waits = row.until().filter(until -> until.isAfter(clock.instant()));
        if (waits.isEmpty()) {
            jdbc.sql("update attempt set faults = :faults, last = :now, waits_until = :until where subject = :subject")
                    .param("subject", subject).param("faults", row.faults() + 1)
                    .param("now", PersonRow.stamp(clock.instant()))
                    .param("until", PersonRow.stamp(clock.instant().plus(wait(row.faults() + 1 - free)))).update();
        }
        return waits;
    }

    /// @param beyond how many more than are free
    private static Duration wait(int beyond) {
        var wait = beyond < 0 ? Duration.ZERO : FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    @Override
    public void right(String name, String address) {
        jdbc.sql("delete from attempt where subject = :subject").param("subject", subject("name", name)).update();
        jdbc.sql("update attempt set faults = faults - 1, waits_until = null where subject = :subject and faults > 0")
                .param("subject", subject("address", address)).update();
    }

    /// A row of the table.
    record Row(int faults, @Nullable OffsetDateTime waitsUntil) {

        Optional<Instant> until() {
            return Optional.ofNullable(waitsUntil).map(OffsetDateTime::toInstant);
        }
    }
}
