package dialogue.run.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database holds of runs that are over: their rows, those of their files, and Spring Batch's. Nothing of it is needed to know what stands.
public final class RunRecords {

    /// Kept, however old, is what can be gone on with; the newest run, behind whose number those of later ones begin; what a firing that was not
    /// brought to its end may take for its own; what a problem that stands is about; and of each request the last that was published, for that one answers the request.
    private static final String OLD = """
            select run_id from run r where state in ('PUBLISHED', 'REJECTED', 'GIVEN_UP')
                and coalesce(ended, started) <= :before and run_id < (select max(run_id) from run)
                and not exists (select 1 from firing f where f.state = 'CLAIMED' and f.runs_before < r.run_id)
                and not exists (select 1 from problem p where p.standing = 'run ' || r.run_id)
                and (state <> 'PUBLISHED' or exists (select 1 from run o where o.state = 'PUBLISHED'
                    and o.review_year = r.review_year and o.occasion = r.occasion and o.as_of_asked = r.as_of_asked
                    and o.audiences = r.audiences and o.languages = r.languages and o.formats = r.formats
                    and o.leave_out = r.leave_out and o.all_cards = r.all_cards and o.revision >= r.revision and o.side >= r.side
                    and o.revision + o.side > r.revision + r.side))
                order by run_id""";

    private static final String EXECUTIONS = "(select job_execution_id from batch_job_execution where job_instance_id in (:jobs))";
    private static final String STEPS = "(select step_execution_id from batch_step_execution where job_execution_id in "
            + EXECUTIONS + ")";

    /// In the order in which the tables lean on each other.
    private static final List<String> BATCH = List.of(
            "delete from batch_step_execution_context where step_execution_id in " + STEPS,
            "delete from batch_step_execution where job_execution_id in " + EXECUTIONS,
            "delete from batch_job_execution_context where job_execution_id in " + EXECUTIONS,
            "delete from batch_job_execution_params where job_execution_id in " + EXECUTIONS,
            "delete from batch_job_execution where job_instance_id in (:jobs)",
            "delete from batch_job_instance where job_instance_id in (:jobs)");

    /// That a firing was made stays known, so that it is not made again; and so does a revision, so that it is not taken for one that another ledger has made.
    private static final List<String> RUN = List.of(
            """
                    insert into former_revision select distinct review_year, occasion, revision from run r
                        where run_id in (:runs) and state = 'PUBLISHED' and revision > 0 and not exists (select 1 from former_revision f
                            where f.review_year = r.review_year and f.occasion = r.occasion and f.revision = r.revision)""",
            // with a wish its run is gone from sight; one without a run is no younger
            "delete from wish where run_id in (:runs) or (ended is not null and run_id is null"
                    + " and ended <= (select max(coalesce(ended, started)) from run where run_id in (:runs)))",
            "update firing set run_id = null where run_id in (:runs)",
            "delete from run_file where run_id in (:runs)", "delete from run where run_id in (:runs)");

    private final JdbcClient jdbc;

    RunRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The runs that ended until then and that nothing needs any more, the oldest first.
    public List<Long> old(Instant before) {
        return jdbc.sql(OLD).param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getLong("run_id")).list();
    }

    /// Removes what the database holds of some runs, in the caller's transaction.
    ///
    /// @param runs at least one
    public void remove(List<Long> runs) {
        var jobs = jdbc.sql("select distinct job_instance_id from batch_job_execution e"
                + " join batch_job_execution_params p on p.job_execution_id = e.job_execution_id"
                + " where p.parameter_name = 'run' and p.parameter_value in (:runs)")
                .param("runs", runs.stream().map(String::valueOf).toList())
                .query((row, _) -> row.getLong("job_instance_id")).list();
        if (!jobs.isEmpty()) {
            BATCH.forEach(delete -> jdbc.sql(delete).param("jobs", jobs).update());
        }
        RUN.forEach(change -> jdbc.sql(change).param("runs", runs).update());
    }
}
