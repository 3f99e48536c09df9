package dialogue.schedule.jdbc;

import dialogue.schedule.firing.ScheduleStates;
import dialogue.schedule.rule.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One row for each schedule, and for each configured one that has several.
public final class ScheduleRows implements ScheduleStates {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ScheduleRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void remember(Schedule schedule) {
        remember(schedule.rule(), schedule.definition());
        remember(schedule.name(), schedule.definition());
    }

    private void remember(String name, String definition) {
        var known = jdbc.sql("select definition from schedule where name = :name").param("name", name)
                .query(String.class).optional();
        if (known.isEmpty()) {
            insert(name, definition);
        } else if (!known.get().equals(definition)) {
            jdbc.sql("update schedule set definition = :definition, since = :now where name = :name")
                    .param("definition", definition).param("now", now()).param("name", name).update();
        }
    }

    private void insert(String name, String definition) {
        try {
            jdbc.sql("insert into schedule (name, definition, since, paused) values (:name, :definition, :now, false)")
                    .param("name", name).param("definition", definition).param("now", now()).update();
        } catch (DuplicateKeyException e) {
            remember(name, definition);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant since(Schedule schedule) {
        return jdbc.sql("select since from schedule where name in (:names)").param("names", names(schedule))
                .query((row, _) -> row.getObject("since", OffsetDateTime.class).toInstant()).list().stream()
                .max(Comparator.naturalOrder()).orElseGet(clock::instant);
    }

    @Override
    public void since(Schedule schedule, Instant since, Instant now) {
        jdbc.sql("update schedule set since = :since where name in (:names) and since > :now")
                .param("since", since.atOffset(ZoneOffset.UTC)).param("names", names(schedule))
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private static List<String> names(Schedule schedule) {
        return List.of(schedule.name(), schedule.rule());
    }

    @Override
    public boolean isPaused(Schedule schedule) {
        return jdbc.sql("select count(*) from schedule where paused and name in (:names)")
                .param("names", names(schedule)).query(Long.class).single() > 0;
    }

    @Override
    public boolean pause(String name) {
        return jdbc.sql("update schedule set paused = true where name = :name and not paused").param("name", name)
                .update() == 1;
    }

    @Override
    public boolean resume(String name) {
        return jdbc.sql("update schedule set paused = false, since = :now where name = :name and paused")
                .param("now", now()).param("name", name).update() == 1;
    }

    @Override
    public Optional<Instant> triggerAt(String name) {
        return jdbc.sql("select trigger_at from schedule where name = :name for update").param("name", name)
                .query((row, _) -> Optional.ofNullable(row.getObject("trigger_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    @Override
    public void triggerAt(String name, Optional<Instant> at) {
        jdbc.sql("update schedule set trigger_at = :at where name = :name")
                .param("at", at.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null)).param("name", name)
                .update();
    }
}
