package dialogue.run.job.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.InputFixture;
import dialogue.language.Problem;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.jdbc.Ledger;
import dialogue.run.job.Sums;
import dialogue.run.job.intake.OpenInputs;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two machines that share a PostgreSQL and an output folder make the documents of one run: the one that was asked, and one that helps. Each run is of another
/// input, so that it is a revision of its own.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SeveralMachinesTest {

    private static final int DOCUMENTS = 14;
    private static final String NOTE = "canary-canada-note-2026";

    @TempDir
    static Path folder;

    private static Installation installation;
    private static Machine asked;
    private static Machine helper;
    private static final AtomicInteger INPUTS = new AtomicInteger();

    @BeforeAll
    static void open() throws IOException {
        installation = Installation.start();
        asked = Machine.open(folder.resolve("output"), installation.settings("asked"));
        helper = Machine.open(folder.resolve("output"), installation.settings("helper"));
        helper.bean(Crew.class).work();
    }

    @AfterAll
    static void close() throws IOException {
        helper.close();
        asked.close();
        installation.close();
    }

    @BeforeEach
    void changeTheInput() {
        InputFixture.in(folder.resolve("input")).replace("2026/canada.csv", NOTE,
                NOTE + "-" + INPUTS.incrementAndGet());
    }

    private static Outcome produce() {
        return produce(asked, Progress.NONE);
    }

    private static Outcome produce(Machine machine, Progress progress) {
        return machine.bean(Production.class).produce(
                RunRequest.annual(folder.resolve("input"), folder.resolve("output")), progress);
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private static long run() {
        return installation.count("select max(run_id) from run");
    }

    /// Each waits before its first document for the other one's.
    private static void bothTakePart() {
        var both = new CountDownLatch(2);
        Machine.Onlooker waits = () -> {
            both.countDown();
            await(both);
        };
        asked.watch(waits);
        helper.watch(waits);
    }

    @Test
    @Order(1)
    void theyMakeTheBytesOfOneMachine(@TempDir Path alone) {
        bothTakePart();
        var told = new ConcurrentLinkedQueue<String>();
        var outcome = produce(asked, (step, done, total) -> told.add(step + " " + done + "/" + total));
        assertThat(asked.begun()).isBetween(1, DOCUMENTS - 1);
        assertThat(asked.begun() + helper.begun()).isEqualTo(DOCUMENTS);
        try (var one = Machine.open(alone, List.of())) {
            var same = one.bean(Production.class).produce(RunRequest.annual(folder.resolve("input"), alone),
                    Progress.NONE);
            assertThat(Sums.of(outcome.folder())).hasSize(DOCUMENTS + 5).isEqualTo(Sums.of(same.folder()));
        }
        assertThat(told).as("the whole run's progress").contains("render 0/14", "render 14/14", "verify 0/14",
                "verify 14/14");
        assertThat(folder.resolve("output/.ledger/runs")).isEmptyDirectory();
    }

    @Test
    void whoHelpsForgetsTheInputAtTheEnd() throws Exception {
        bothTakePart();
        assertThat(produce().kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(helper.begun()).isPositive();
        var entry = helper.bean(Ledger.class).entry(run()).orElseThrow();
        var forgotten = new AtomicBoolean();
        while (!forgotten.get()) {
            try (var _ = helper.bean(OpenInputs.class).open(entry, () -> {
                forgotten.set(true);
                throw new IllegalStateException("nobody has it open");
            })) {
                Thread.sleep(Duration.ofMillis(20));
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("nobody has it open");
            }
        }
    }

    @Test
    void whoHelpsGivesBackWhatItCannotDo() {
        var failed = new CountDownLatch(1);
        asked.watch(() -> await(failed));
        helper.watch(() -> {
            failed.countDown();
            throw new FileSystemException("/tmp/x", null, "No space left on device");
        });
        assertThat(produce().kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(asked.begun()).as("all of them").isEqualTo(DOCUMENTS);
        assertThat(installation.count("select count(*) from batch_step_execution where status = 'FAILED'"
                + " and job_execution_id = (select max(job_execution_id) from batch_job_execution)")).isZero();
    }

    @Test
    void whoIsAskedSaysWhatIsInItsWay() {
        helper.watch(() -> {
            throw new IOException("neither");
        });
        asked.watch(() -> {
            throw new FileSystemException("/tmp/x", null, "No space left on device");
        });
        assertThatThrownBy(SeveralMachinesTest::produce).isInstanceOf(Problem.class)
                .satisfies(problem -> assertThat(((Problem) problem).code()).isEqualTo("output.disk-full"));
        asked.watch(() -> {
        });
        assertThat(produce().kind()).as("and goes on when it is gone").isEqualTo(Kind.PUBLISHED);
        assertThat(asked.begun()).isEqualTo(DOCUMENTS);
    }

    @Test
    void aRepeatedRequestMakesNothingTwice() {
        var repeated = new AtomicBoolean();
        helper.watch(() -> {
            throw new IOException("away");
        });
        asked.watch(() -> {
            if (!repeated.getAndSet(true)) {
                installation.jdbc().sql("insert into int_channel_message select message_id, group_key, created_date,"
                        + " message_priority, nextval('int_message_seq'), message_content, region"
                        + " from int_channel_message").update();
            }
        });
        assertThat(produce().kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(asked.begun()).isEqualTo(DOCUMENTS);
    }

    /// Behind the intake and before its end a run is admitted or not by each of the others.
    @Test
    void whoWouldMakeSomethingElseLeavesARunToOthers() throws Exception {
        try (var version = other("--dialogue.version=2.0.0");
                var markings = other("--dialogue.intake.markings=unclassified,protected_a");
                var limits = other("--dialogue.intake.field-characters=60000");
                var same = other()) {
            helper.watch(() -> {
                throw new IOException("away");
            });
            var looked = new AtomicBoolean();
            asked.watch(() -> {
                if (!looked.getAndSet(true)) {
                    assertThat(same.bean(OpenRuns.class).admits(run())).isTrue();
                    for (var different : List.of(version, markings, limits)) {
                        assertThat(different.bean(OpenRuns.class).admits(run())).isFalse();
                    }
                    same.bean(OpenRuns.class).close();
                    assertThat(same.bean(OpenRuns.class).admits(run())).isTrue();
                    same.bean(OpenRuns.class).close();
                    var file = folder.resolve("output/.ledger/runs/" + run() + "/input/2026/korea.csv");
                    var bytes = Files.readAllBytes(file);
                    Files.writeString(file, "other");
                    assertThat(same.bean(OpenRuns.class).admits(run())).as("of other files").isFalse();
                    Files.write(file, bytes);
                }
            });
            assertThat(produce().kind()).isEqualTo(Kind.PUBLISHED);
            assertThat(looked).isTrue();
        }
    }

    private static Machine other(String... settings) {
        return Machine.open(folder.resolve("output"), installation.settings("other"), settings);
    }
}
