package dialogue.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dialogue.MovedClock;
import dialogue.delivery.folder.OutputFolder;
import dialogue.run.RunState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// Every pair of states: what may follow is written down here a second time, and nothing else is entered into the ledger.
@TestInstance(Lifecycle.PER_CLASS)
class RunStateTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final Set<String> ALLOWED = Set.of("RUNNING RUNNING", "RUNNING PUBLISHED", "RUNNING REJECTED",
            "RUNNING FAILED", "RUNNING GIVEN_UP", "FAILED RUNNING", "FAILED PUBLISHED", "FAILED FAILED",
            "FAILED GIVEN_UP");

    private final JdbcDataSource source = new JdbcDataSource();
    private final MovedClock clock = new MovedClock(NOW);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final NodeRows nodes = new NodeRows(jdbc, clock, ProcessName.of(ProcessHandle.current()), false);
    private final Ledger ledger = ledger();

    private Ledger ledger() {
        return new Ledger(jdbc, new DataSourceTransactionManager(source),
                new LedgerFolder(new OutputFolder(Path.of("nowhere"))), nodes, clock);
    }

    @BeforeAll
    void open() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
    }

    @AfterAll
    void close() {
        nodes.close();
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(RunState.values())
                .flatMap(from -> Arrays.stream(RunState.values()).map(to -> Arguments.of(from, to)));
    }

    private void run(RunState state) {
        jdbc.sql("delete from run").update();
        jdbc.sql(
                "insert into run (run_id, review_year, occasion, as_of_asked, input_folder, audiences, languages, formats,"
                        + " leave_out, posting, program, fingerprint, revision, state, rows_read, rows_used, rows_refused, started)"
                        + " values (1, 2026, 'annual', 'default', '', 'joint', 'en', 'pdf', false, 'SEND', '', '', 1, :state, 0, 0, 0, :now)")
                .param("state", state.name()).param("now", NOW.atOffset(ZoneOffset.UTC)).update();
    }

    private String state() {
        return jdbc.sql("select state from run").query(String.class).single();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void entersTheFollowersAndNoOther(RunState from, RunState to) {
        run(from);
        assertThat(from.mayBecome(to)).isEqualTo(ALLOWED.contains(from + " " + to));
        if (ALLOWED.contains(from + " " + to)) {
            ledger.end(1, to);
            assertThat(state()).isEqualTo(to.name());
        } else {
            assertThatIllegalStateException().isThrownBy(() -> ledger.end(1, to))
                    .withMessage("Run 1 is " + from + " and cannot become " + to);
            assertThat(state()).isEqualTo(from.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsOpenIsResumed(RunState from) {
        run(from);
        assertThat(from.isOpen()).isEqualTo(from == RunState.RUNNING || from == RunState.FAILED);
        if (from.isOpen()) {
            ledger.resume(1);
            assertThat(state()).isEqualTo("RUNNING");
            assertThat(ledger.node(1)).contains(nodes.self());
        } else {
            assertThatIllegalStateException().isThrownBy(() -> ledger.resume(1))
                    .withMessage("Run 1 is " + from + " and cannot become RUNNING");
        }
    }
}
