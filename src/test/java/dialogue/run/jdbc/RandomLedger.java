package dialogue.run.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Runs of every kind, at the age that matters and around it, in the place of those before; with a word on which of them are needed that does without SQL.
final class RandomLedger {

    static final Instant BEFORE = Instant.parse("2027-01-01T00:00:00Z");

    /// What a run has rows in, each with the run's number by which it is counted.
    static final List<String> OF_RUNS = List.of("select run_id from run", "select run_id from run_file",
            "select run_id from wish",
            "select job_instance_id from batch_job_instance", "select job_execution_id from batch_job_execution",
            "select job_execution_id from batch_job_execution_params",
            "select job_execution_id from batch_job_execution_context",
            "select step_execution_id from batch_step_execution",
            "select step_execution_id from batch_step_execution_context");

    private static final int RUNS = 30;
    private static final List<String> STATES = List.of("PUBLISHED", "PUBLISHED", "PUBLISHED", "PUBLISHED", "REJECTED",
            "GIVEN_UP", "FAILED", "RUNNING");
    private static final List<Duration> AGES = List.of(Duration.ofDays(-90), Duration.ofSeconds(-1), Duration.ZERO,
            Duration.ofSeconds(1), Duration.ofDays(90));

    private final JdbcClient jdbc;
    private final Random random;
    private final List<Made> made = new ArrayList<>();
    private final Set<Long> withProblem = new HashSet<>();
    private final long claimedAfter;

    private record Made(long id, String state, String occasion, String languages, int revision, int side,
            Instant ended) {

        boolean answersInPlaceOf(Made other) {
            return state.equals("PUBLISHED") && occasion.equals(other.occasion) && languages.equals(other.languages)
                    && (side > 0) == (other.side > 0) && revision + side > other.revision + other.side;
        }
    }

    RandomLedger(JdbcClient jdbc, Random random) {
        this.jdbc = jdbc;
        this.random = random;
        for (var table : List.of("wish", "firing", "problem", "former_revision", "batch_step_execution_context",
                "batch_step_execution", "batch_job_execution_context", "batch_job_execution_params",
                "batch_job_execution", "batch_job_instance", "run_file", "run")) {
            jdbc.sql("delete from " + table).update();
        }
        for (var run = 1; run <= RUNS; run++) {
            make(run);
        }
        claimedAfter = random.nextBoolean() ? Long.MAX_VALUE : random.nextLong(RUNS);
        if (claimedAfter < Long.MAX_VALUE) {
            firing(0, "CLAIMED", claimedAfter);
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void make(long id) {
        var aside = random.nextInt(4) == 0;
        var run = new Made(id, any(STATES), any(List.of("annual", "m-1")), any(List.of("en", "en,fr")),
                aside ? 0 : (int) id, aside ? (int) id : 0, BEFORE.plus(any(AGES)));
        made.add(run);
        jdbc.sql(
                """
                        insert into run (run_id, review_year, occasion, as_of_asked, input_folder, audiences, languages, formats, leave_out,
                            program, fingerprint, revision, side, state, rows_read, rows_used, rows_refused, started, ended)
                        values (:id, 2026, :occasion, 'default', 'input', 'joint', :languages, 'pdf', false,
                            '1', 'f', :revision, :side, :state, 0, 0, 0, :started, :ended)""")
                .param("id", id)
                .param("occasion", run.occasion()).param("languages", run.languages())
                .param("revision", run.revision()).param("side", run.side()).param("state", run.state())
                .param("started", run.ended().minusSeconds(5).atOffset(ZoneOffset.UTC))
                .param("ended", run.ended().atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("insert into run_file values (?, 0, 'a.csv', 1, 'x', 0, 0, 0)").param(id).update();
        batch(id);
        jdbc.sql("insert into wish (review_year, occasion, as_of_asked, input_folder, audiences, languages, formats,"
                + " leave_out, all_cards, posting, asked_by, asked, state, run_id) values (2026, 'annual', '', '', '', '', '',"
                + " false, false, 'HOLD', 'canada/marie', current_timestamp, 'MADE', ?)").param(id).update();
        firing(id, "DONE", id - 1);
        if (random.nextInt(8) == 0) {
            withProblem.add(id);
            jdbc.sql("insert into problem (subject, standing, code, details, first_seen, last_seen, times)"
                    + " values (:subject, :subject, 'x', '', current_timestamp, current_timestamp, 1)")
                    .param("subject", "run " + id).update();
        }
    }

    /// Each row bears the number of its run.
    private void batch(long id) {
        for (var insert : List.of(
                "insert into batch_job_instance values (:id, 0, 'briefing', :name)",
                "insert into batch_job_execution (job_execution_id, job_instance_id, create_time) values (:id, :id, current_timestamp)",
                "insert into batch_job_execution_context values (:id, '', null)",
                "insert into batch_job_execution_params values (:id, 'run', 'java.lang.Long', :name, 'Y')",
                "insert into batch_job_execution_params values (:id, 'revision', 'java.lang.Long', '1', 'Y')",
                "insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time)"
                        + " values (:id, 0, 'intake', :id, current_timestamp)",
                "insert into batch_step_execution_context values (:id, '', null)")) {
            var statement = jdbc.sql(insert).param("id", id);
            (insert.contains(":name") ? statement.param("name", String.valueOf(id)) : statement).update();
        }
    }

    private void firing(long run, String state, long before) {
        jdbc.sql("insert into firing (schedule, scheduled, due, claimed, node, state, run_id, runs_before)"
                + " values (:name, current_timestamp, current_timestamp, current_timestamp, '', :state, :run, :before)")
                .param("name", "s" + run).param("state", state).param("run", run == 0 ? null : run)
                .param("before", before).update();
    }

    /// The runs that are to go, by the rules in words.
    List<Long> old() {
        return made.stream().filter(run -> !run.ended().isAfter(BEFORE) && !isNeeded(run)).map(Made::id).toList();
    }

    private boolean isNeeded(Made run) {
        var canGoOn = run.state().equals("FAILED") || run.state().equals("RUNNING");
        var isLast = run.state().equals("PUBLISHED") && made.stream().noneMatch(other -> other.answersInPlaceOf(run));
        return canGoOn || isLast || run.id() == RUNS || withProblem.contains(run.id()) || run.id() > claimedAfter;
    }

    Set<Long> kept() {
        var old = old();
        return made.stream().map(Made::id).filter(run -> !old.contains(run))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Long> runs(String table) {
        return new TreeSet<>(jdbc.sql(table).query(Long.class).list());
    }

    /// The revisions that were published.
    Set<String> published() {
        return made.stream().filter(run -> run.state().equals("PUBLISHED") && run.side() == 0)
                .map(run -> run.occasion() + run.revision()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The revisions that the ledger knows as its own.
    Set<String> known() {
        return new TreeSet<>(jdbc.sql("""
                select concat(occasion, revision) from former_revision union
                select concat(occasion, revision) from run where state = 'PUBLISHED' and side = 0""")
                .query(String.class).list());
    }

    /// The firings that are known as made.
    long made() {
        return jdbc.sql("select count(*) from firing where state = 'DONE'").query(Long.class).single();
    }
}
