package dialogue.person.jdbc;

import dialogue.person.Duty;
import dialogue.person.Person;
import dialogue.person.PersonKey;
import dialogue.plan.Keyed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How a person stands in the table, and is found there.
final class PersonRow {

    private PersonRow() {}

    /// Persons of whom a condition holds, by side and name.
    ///
    /// @param parameters name, value, name, value …
    static List<Person> where(JdbcClient jdbc, String condition, Object... parameters) {
        var statement = jdbc.sql("select * from person where " + condition + " order by side, name");
        for (var place = 0; place < parameters.length; place += 2) {
            statement = statement.param((String) parameters[place], parameters[place + 1]);
        }
        return statement.query(PersonRow::read).list();
    }

    static Optional<Person> find(JdbcClient jdbc, PersonKey key) {
        return where(jdbc, "side = :side and name = :name", "side", key.side(), "name", key.name()).stream().findAny();
    }

    /// Sets columns of a person's row.
    ///
    /// @return true where there is such a row of which the condition holds
    static boolean set(JdbcClient jdbc, PersonKey key, String columns, String condition, Object... parameters) {
        var statement = jdbc
                .sql("update person set " + columns + " where side = :side and name = :name and " + condition)
                .param("side", key.side()).param("name", key.name());
        for (var place = 0; place < parameters.length; place += 2) {
            statement = statement.param((String) parameters[place], parameters[place + 1]);
        }
        return statement.update() == 1;
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        var key = PersonKey.of(row.getString("side") + "/" + row.getString("name")).orElseThrow();
        return new Person(key, duties(row.getString("duties")), row.getString("secret") != null,
                instant(row, "locked").isPresent(), instant(row, "sessions_since").orElseThrow(),
                instant(row, "signed_in"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Set<Duty> duties(String keys) {
        return Arrays.stream(Duty.values()).filter(duty -> List.of(keys.split(",", -1)).contains(duty.key()))
                .collect(Collectors.toSet());
    }

    static String duties(Set<Duty> duties) {
        return duties.stream().sorted().map(Keyed::key).collect(Collectors.joining(","));
    }

    /// Never later than what the clock said: a session begun in the same moment counts as begun after.
    static OffsetDateTime stamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
