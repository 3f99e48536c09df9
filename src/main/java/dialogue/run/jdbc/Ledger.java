package dialogue.run.jdbc;

import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.run.Nodes;
import dialogue.run.Run;
import dialogue.run.Run.Reached;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.watch.Log;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the program remembers of its runs: what was asked, what was read, what came of it. Never a text of a record.
public final class Ledger {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LedgerRows rows;
    private final Nodes nodes;
    private final Clock clock;

    Ledger(JdbcClient jdbc, PlatformTransactionManager transactions, LedgerFolder folder, Nodes nodes, Clock clock) {
        this.jdbc = jdbc;
        this.nodes = nodes;
        this.transaction = new TransactionTemplate(transactions);
        this.rows = new LedgerRows(folder.output());
        this.clock = clock;
    }

    /// Enters a run.
    ///
    /// @param request with its year resolved
    /// @param place where what it makes will stand
    /// @param begun when its input was looked at first
    /// @param asker a person, or `schedule NAME`
    public LedgerEntry begin(RunRequest request, String program, String fingerprint, Revision place,
            List<Manifest.Input> inputs, Instant begun, String asker) {
        return transaction.execute(_ -> {
            var entry = insert(request, program, fingerprint, place, inputs, begun);
            jdbc.sql("update run set asked_by = :asker where run_id = :run").param("asker", asker)
                    .param("run", entry.run().id()).update();
            return entry(entry.run().id()).orElseThrow();
        });
    }

    /// Enters a revision that stands in the output folder though the ledger does not know it, because the ledger was
    /// lost or the folder was brought here from elsewhere.
    public LedgerEntry adopt(RunRequest request, Manifest manifest, Revision place, Instant published) {
        var run = insert(request, manifest.version(), manifest.fingerprint(), place, manifest.inputs(),
                published).run().id();
        freeze(run, manifest.asOf(), manifest.inputs());
        end(run, RunState.PUBLISHED);
        return entry(run).orElseThrow();
    }

    private LedgerEntry insert(RunRequest request, String program, String fingerprint, Revision place,
            List<Manifest.Input> inputs, Instant started) {
        var made = place.key();
        Map<String, ?> identity = Map.of("program", program, "fingerprint", fingerprint,
                "revision", made.aside() ? 0 : made.number(), "side", made.aside() ? made.number() : 0,
                "node", nodes.self(), "started", started.atOffset(ZoneOffset.UTC));
        return transaction.execute(_ -> {
            var key = new GeneratedKeyHolder();
            jdbc.sql(
                    """
                            insert into run (review_year, occasion, as_of_asked, input_folder, audiences, languages, formats,
                                leave_out, all_cards, posting, program, fingerprint, revision, side, node, state, rows_read, rows_used, rows_refused,
                                started)
                            values (:year, :occasion, :asOf, :input, :audiences, :languages, :formats,
                                :leaveOut, :allCards, :posting, :program, :fingerprint, :revision, :side, :node, 'RUNNING', 0, 0, 0, :started)""")
                    .params(LedgerRows.columns(request)).params(identity).update(key, "run_id");
            long run = Objects.requireNonNull(key.getKeyAs(Long.class));
            for (var file = 0; file < inputs.size(); file++) {
                insert(run, file, inputs.get(file));
            }
            Log.tell("run.begun", "run", run, "year", made.year(), "occasion", made.occasion().key(),
                    "makes", made.name());
            return entry(run).orElseThrow();
        });
    }

    private static Long id(ResultSet row, int number) throws SQLException {
        return row.getLong("run_id");
    }

    private void insert(long run, int place, Manifest.Input input) {
        jdbc.sql("insert into run_file values (:run, :place, :name, :bytes, :sha256, 0, 0, 0)").param("run", run)
                .param("place", place).param("name", input.file()).param("bytes", input.bytes())
                .param("sha256", input.sha256()).update();
    }

    /// Enters what the frozen input came to.
    ///
    /// @param inputs the run's files with their counts, in the order of reading
    public void freeze(long run, LocalDate asOf, List<Manifest.Input> inputs) {
        var total = inputs.stream().map(Manifest.Input::rows).reduce(Manifest.Counts.NONE, Manifest.Counts::plus);
        transaction.executeWithoutResult(_ -> {
            count("update run set as_of = :asOf, rows_read = :read, rows_used = :used, rows_refused = :refused"
                    + " where run_id = :run", total).param("asOf", asOf).param("run", run).update();
            for (var place = 0; place < inputs.size(); place++) {
                count("update run_file set rows_read = :read, rows_used = :used, rows_refused = :refused"
                        + " where run_id = :run and place = :place", inputs.get(place).rows()).param("run", run)
                        .param("place", place).update();
            }
        });
    }

    private JdbcClient.StatementSpec count(String sql, Manifest.Counts counts) {
        return jdbc.sql(sql).param("read", counts.read()).param("used", counts.used())
                .param("refused", counts.refused());
    }

    /// Enters how far a run is, in a transaction of its own as [#entry(long)].
    public void reached(long run, Reached reached) {
        transaction.executeWithoutResult(_ -> jdbc.sql("update run set step = :step, step_done = :done,"
                + " step_total = :total, seen = :seen where run_id = :run and state = 'RUNNING'")
                .param("step", reached.step()).param("done", reached.done()).param("total", reached.total())
                .param("seen", reached.seen().atOffset(ZoneOffset.UTC)).param("run", run).update());
    }

    /// Enters that a run is at work again, in this process.
    ///
    /// @throws IllegalStateException where it has ended for good
    public void resume(long run) {
        enter(run, RunState.RUNNING, Optional.empty(), Optional.of(nodes.self()));
    }

    /// Enters that a run that has failed is to be gone on with in this process.
    ///
    /// @return false where it has not failed
    public boolean takeUp(long run) {
        return jdbc.sql("update run set state = 'RUNNING', ended = null, node = :node where run_id = :run"
                + " and state = 'FAILED'").param("node", nodes.self()).param("run", run).update() == 1;
    }

    /// The update itself says from which states it leads, so that no other process can come between.
    private void enter(long run, RunState state, Optional<OffsetDateTime> ended, Optional<String> node) {
        var before = Arrays.stream(RunState.values()).filter(each -> each.mayBecome(state)).map(Enum::name).toList();
        var entered = jdbc.sql("update run set state = :state, ended = :ended, node = coalesce(:node, node)"
                + " where run_id = :run and state in (:before)").param("state", state.name())
                .param("ended", ended.orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("node", node.orElse(null), Types.VARCHAR).param("run", run).param("before", before).update();
        if (entered == 0) {
            throw new IllegalStateException("Run " + run + " is " + entry(run).orElseThrow().run().state()
                    + " and cannot become " + state);
        }
        Log.tell("run." + state.key(), "run", run);
    }

    /// The runs that are at work or broke off, the oldest first.
    public List<Run> running() {
        return jdbc.sql("select * from run where state = 'RUNNING' order by run_id").query(rows::run).list();
    }

    /// Whose process works on a run, or did last; empty for runs of before nodes had names.
    public Optional<String> node(long run) {
        return jdbc.sql("select node from run where run_id = :run").param("run", run)
                .query((row, _) -> Optional.ofNullable(row.getString("node"))).single();
    }

    /// Enters how a run ended.
    ///
    /// @throws IllegalStateException where its state may not be followed by this one
    public void end(long run, RunState state) {
        transaction.executeWithoutResult(
                _ -> enter(run, state, Optional.of(OffsetDateTime.now(clock)), Optional.empty()));
    }

    /// Does several things in one transaction: all or none.
    public void together(Runnable things) {
        transaction.executeWithoutResult(_ -> things.run());
    }

    /// Returns where the database answers.
    ///
    /// @throws RuntimeException where it does not
    public void answer() {
        jdbc.sql("select 1").query(Integer.class).single();
    }

    /// All runs, the newest first.
    public List<Run> runs() {
        return jdbc.sql("select * from run order by run_id desc").query(rows::run).list();
    }

    /// In a transaction of its own where there is none: within a step the connection would be kept to the end of the step otherwise.
    public Optional<LedgerEntry> entry(long run) {
        return transaction.execute(_ -> jdbc.sql("select * from run where run_id = :run").param("run", run)
                .query((row, _) -> rows.entry(row, inputs(run))).optional());
    }

    private List<Manifest.Input> inputs(long run) {
        return jdbc.sql("select * from run_file where run_id = :run order by place").param("run", run)
                .query(rows::input).list();
    }

    /// The runs of an occasion that are neither published nor refused nor given up, the oldest first.
    public List<LedgerEntry> unfinished(int year, Occasion occasion) {
        return jdbc.sql("select run_id from run where review_year = :year and occasion = :occasion"
                + " and state in ('RUNNING', 'FAILED') order by run_id").param("year", year)
                .param("occasion", occasion.key()).query(Ledger::id).list().stream()
                .map(run -> entry(run).orElseThrow()).toList();
    }

    /// True where the ledger knows of a revision as one that stands.
    public boolean knows(RevisionKey revision) {
        return jdbc.sql("""
                select count(*) from (select review_year, occasion, revision from run where state = 'PUBLISHED'
                    union all select review_year, occasion, revision from former_revision) known
                where review_year = :year and occasion = :occasion and revision = :revision""")
                .param("year", revision.year()).param("occasion", revision.occasion().key())
                .param("revision", revision.number()).query(Integer.class).single() > 0;
    }

    /// The run that published a fingerprint, the newest if several did.
    public Optional<LedgerEntry> published(String fingerprint) {
        return jdbc.sql("select run_id from run where fingerprint = :fingerprint and state = 'PUBLISHED'"
                + " order by run_id desc limit 1").param("fingerprint", fingerprint).query(Ledger::id).optional()
                .flatMap(this::entry);
    }
}
