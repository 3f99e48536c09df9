package dialogue.watch.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import dialogue.watch.Sought;
import dialogue.watch.StandingProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ProblemRowsTest {

    private static final Instant NOW = Instant.parse("2027-02-26T11:00:00Z");
    private final Problem disk = Problem.of(Kind.FAILED, "output.disk-full", "output");
    private Problems problems;
    private Audit audit;
    private TransactionTemplate transaction;

    @BeforeEach
    void open(TestInfo test) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + test.getTestMethod().orElseThrow().getName() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        var jdbc = JdbcClient.create(source);
        var transactions = new DataSourceTransactionManager(source);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        transaction = new TransactionTemplate(transactions);
        audit = new AuditRows(jdbc, clock);
        problems = new ProblemRows(jdbc, transactions, audit, clock);
    }

    @Test
    void aProblemStandsWithItsSentenceUntilAPersonDismissesIt() {
        problems.raise("run 7", Problem.of(Kind.FAILED, "run.unknown", "7"));
        var standing = problems.standing().getFirst();
        assertThat(standing.problem().sentence(Language.ENGLISH))
                .isEqualTo("There is no run 7; the command \"runs\" lists those there are, and the command \"audit\""
                        + " those whose records were removed.");
        assertThat(standing.problem().sentence(Language.KOREAN)).contains("7");
        assertThat(standing.firstSeen()).isEqualTo(NOW);
        assertThat(problems.dismiss(standing.number(), "mina")).map(each -> each.subject()).contains("run 7");
        assertThat(problems.standing()).isEmpty();
        assertThat(audit.acts()).extracting(act -> act.person() + " " + act.act() + " " + act.subject())
                .containsExactly("mina problem.dismiss problem " + standing.number());
        assertThat(audit.about("problem " + standing.number())).isEqualTo(audit.acts());
        assertThat(audit.about("problem 77")).isEmpty();
    }

    @Test
    void actsAreSoughtPageByPage() {
        for (var act : List.of("run.resume", "schedule.pause", "run.resume", "person.add")) {
            audit.enter(act.startsWith("run") ? "mina" : "kim", act, "x");
        }
        var runs = new Sought(Optional.of("run"), Optional.empty());
        var newest = audit.page(runs, Long.MAX_VALUE, 1);
        assertThat(newest).containsExactly(audit.acts().get(1));
        assertThat(audit.page(runs, newest.getFirst().number(), 9)).containsExactly(audit.acts().getLast());
        assertThat(audit.page(new Sought(Optional.empty(), Optional.of("kim")), Long.MAX_VALUE, 9))
                .extracting(Act::act).containsExactly("person.add", "schedule.pause");
        assertThat(audit.page(Sought.ANY, Long.MAX_VALUE, 9)).isEqualTo(audit.acts());
        assertThat(audit.page(new Sought(Optional.of("ru"), Optional.empty()), Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void theSameIsOneProblemHoweverOftenAndByHowManyItIsRaised() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> Executors.callable(
                    () -> problems.raise("disk", disk))).toList()).forEach(done -> {
                        assertThat(done).succeedsWithin(Duration.ofSeconds(20));
                    });
        }
        assertThat(problems.standing()).singleElement().returns(20L, each -> each.times());
    }

    @Test
    void comesBackWhenItIsRaisedAfterItsDismissal() {
        problems.raise("disk", disk);
        var number = problems.standing().getFirst().number();
        problems.dismiss(number, "mina");
        assertThat(problems.dismiss(number, "jean")).isEmpty();
        problems.raise("disk", disk);
        assertThat(problems.standing()).singleElement().returns(1L, each -> each.times());
        assertThat(audit.acts()).hasSize(1);
    }

    @Test
    void standsThoughTheWorkThatMetItIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            problems.raise("disk", disk);
            status.setRollbackOnly();
        });
        assertThat(problems.standing()).hasSize(1);
    }

    /// What did not happen is no problem.
    @Test
    void whatIsEnteredStandsWithItsTransactionAlone() {
        transaction.executeWithoutResult(status -> {
            problems.enter("message 7", disk);
            status.setRollbackOnly();
        });
        assertThat(problems.standing()).isEmpty();
        transaction.executeWithoutResult(_ -> problems.enter("message 7", disk));
        assertThat(problems.standing()).singleElement().extracting(StandingProblem::subject).isEqualTo("message 7");
    }

    @Test
    void theOperatorIsToldOfWhatWasEnteredOnceAndOfNothingElse() {
        problems.raise("run 1", disk);
        problems.enter("message 7", disk);
        var untold = problems.takeUntold();
        assertThat(untold).extracting(StandingProblem::subject).containsExactly("message 7");
        assertThat(problems.takeUntold()).isEmpty();
        problems.tellAgain(untold, NOW.plusSeconds(1));
        assertThat(problems.takeUntold()).isEmpty();
        problems.tellAgain(untold, NOW);
        assertThat(problems.takeUntold()).extracting(StandingProblem::number)
                .containsExactly(untold.getFirst().number());
    }

    @Test
    void whatFailsInAnotherWayTakesThePlaceOfWhatStoodAndIsToldAgain() {
        problems.enter("message 7", disk);
        problems.takeUntold();
        problems.enter("message 7", Problem.of(Kind.FAILED, "ledger.no-connection"));
        assertThat(problems.takeUntold()).singleElement().satisfies(problem -> {
            assertThat(problem.problem().code()).isEqualTo("ledger.no-connection");
            assertThat(problem.times()).isEqualTo(2);
        });
    }
}
