package dialogue.run.jdbc;

import dialogue.delivery.folder.Manifest;
import dialogue.intake.folder.FileName;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.run.Run;
import dialogue.run.RunState;
import dialogue.run.follow.RunAccount;
import dialogue.run.follow.RunAccount.FileRows;
import dialogue.run.follow.Runs;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the ledger for one reader. Who may read which documents [Audience#readableBy] says, and the database leaves out the rest before anything is counted.
record RunPages(JdbcClient jdbc, Ledger ledger, LedgerRows rows) implements Runs {

    private static final String STEPS = """
            select step_name, start_time, end_time from batch_step_execution s
                join batch_job_execution_params p on p.job_execution_id = s.job_execution_id
                where p.parameter_name = 'run' and p.parameter_value = :run and start_time is not null and end_time is not null
                and step_name in ('freeze', 'render', 'verify', 'publish')""";

    @Override
    public List<Run> page(Optional<Party> reader, Set<RunState> states, long before, int most) {
        return jdbc.sql("select * from run where run_id < :before and state in (:states) and (" + readable(reader)
                + ") order by run_id desc limit :most").param("before", before)
                .param("states", states.stream().map(Enum::name).toList()).param("most", most).query(rows::run).list();
    }

    /// The column holds keys parted by commas; no key stands in another one.
    private static String readable(Optional<Party> reader) {
        return Arrays.stream(Audience.values()).filter(audience -> audience.readableBy(reader))
                .map(audience -> "audiences like '%" + audience.key() + "%'").collect(Collectors.joining(" or "));
    }

    @Override
    public Optional<RunAccount> account(Optional<Party> reader, long run) {
        return ledger.entry(run).filter(
                entry -> entry.request().audiences().stream().anyMatch(audience -> audience.readableBy(reader)))
                .map(entry -> new RunAccount(entry.run(), entry.request(), ledger.node(run), took(run),
                        entry.inputs().stream().filter(file -> isReadable(file.file(), reader)).map(RunPages::rows)
                                .toList()));
    }

    /// A step that was begun again has been at work all in all.
    private Map<String, Duration> took(long run) {
        return jdbc.sql(STEPS).param("run", Long.toString(run)).query((row, _) -> Map.entry(row.getString("step_name"),
                Duration.between(row.getObject("start_time", LocalDateTime.class),
                        row.getObject("end_time", LocalDateTime.class))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Duration::plus));
    }

    /// The file of the other ministry, or one that does not say whose it is, is not; nor is the plan, in which work stands that one side keeps back: a row more
    /// would tell of it.
    private static boolean isReadable(String file, Optional<Party> reader) {
        return reader.isPresent() && FileName.party(file.substring(file.lastIndexOf('/') + 1)).equals(reader);
    }

    private static FileRows rows(Manifest.Input file) {
        return new FileRows(file.file(), file.rows().read(), file.rows().used(), file.rows().refused());
    }
}
