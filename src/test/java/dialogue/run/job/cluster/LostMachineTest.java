package dialogue.run.job.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.ProgramProcess;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.job.Sums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Real processes are lost while they have a document in hand: what they had is made elsewhere, nothing twice, and with the same bytes.
@Tag("long")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LostMachineTest {

    private static final int DOCUMENTS = 14;

    private static Installation installation;

    @TempDir
    Path folder;

    private final List<ProgramProcess> started = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        installation = Installation.start();
    }

    @AfterAll
    static void end() throws IOException {
        installation.close();
    }

    @BeforeEach
    void writeTheInput() {
        InputFixture.in(folder.resolve("input"));
        installation.jdbc().sql("drop schema public cascade").update();
        installation.jdbc().sql("create schema public").update();
    }

    @AfterEach
    void endTheProcesses() throws InterruptedException {
        for (var process : started) {
            process.kill();
        }
    }

    private ProgramProcess start(String task, List<String> settings) throws IOException {
        var process = HeldWorker.start(folder, task, settings);
        started.add(process);
        return process;
    }

    private Machine open(String name) {
        return Machine.open(folder.resolve("output"), installation.settings(name));
    }

    private Outcome produce(Machine machine) {
        return produce(machine, Progress.NONE);
    }

    private Outcome produce(Machine machine, Progress progress) {
        return machine.bean(Production.class).produce(
                RunRequest.annual(folder.resolve("input"), folder.resolve("output")), progress);
    }

    private Map<String, String> undisturbed() {
        var alone = folder.resolve("alone");
        try (var machine = Machine.open(alone, List.of())) {
            return Sums.of(machine.bean(Production.class)
                    .produce(RunRequest.annual(folder.resolve("input"), alone), Progress.NONE).folder());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentOfALostHelperIsMadeElsewhere(Loss loss) throws Exception {
        try (var asked = open("asked")) {
            var lost = start("help", installation.settings("lost", "1s"));
            asked.watch(() -> {
                HeldWorker.await(lost, folder.resolve("held"));
                if (asked.begun() == 1) {
                    lose(loss, lost);
                }
            });
            var outcome = produce(asked);
            assertThat(outcome.kind()).isEqualTo(Kind.PUBLISHED);
            assertThat(asked.begun()).as("the one of the lost helper too").isEqualTo(DOCUMENTS);
            assertThat(installation.count("select count(*) from batch_step_execution where step_name like 'document%'"))
                    .as("nothing was begun twice").isEqualTo(DOCUMENTS);
            comesBack(lost);
            assertThat(Sums.of(outcome.folder())).isEqualTo(undisturbed());
        }
    }

    private static void lose(Loss loss, ProgramProcess lost) throws IOException {
        try {
            loss.of(lost, installation);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /// One that was frozen or cut off wakes up when all is over, and changes nothing.
    private void comesBack(ProgramProcess lost) throws Exception {
        Files.createFile(folder.resolve("go"));
        Loss.signal(lost, "-CONT");
    }

    /// A helper has a document in hand when the run is gone on with; that waits for it, and makes the others.
    @Test
    void aRunGoesOnWhenTheProcessIsGoneThatMadeIt() throws Exception {
        var lost = start("make", installation.settings("lost"));
        HeldWorker.await(lost, folder.resolve("held"));
        var mayEnd = new CountDownLatch(1);
        var holds = new CountDownLatch(1);
        try (var helper = open("helper"); var next = open("next")) {
            helper.watch(() -> {
                holds.countDown();
                mayEnd.await();
            });
            helper.bean(Crew.class).work();
            holds.await();
            lost.kill();
            var told = new ConcurrentLinkedQueue<String>();
            var outcome = CompletableFuture.supplyAsync(() -> produce(next, (step, _, _) -> told.add(step)));
            while (!outcome.isDone() && installation
                    .count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == 0) {
                Thread.sleep(Duration.ofMillis(20));
            }
            mayEnd.countDown();
            assertThat(outcome.get().kind()).isEqualTo(Kind.PUBLISHED);
            assertThat(next.begun() + helper.begun()).as("each once").isEqualTo(DOCUMENTS);
            assertThat(Sums.of(outcome.get().folder())).isEqualTo(undisturbed());
            assertThat(installation.count("select count(*) from run")).isEqualTo(1);
            assertThat(told).as("what somebody had in hand is no database that was away").contains("render")
                    .doesNotContain("database");
        }
    }

    /// Nobody would ever take what was handed out of it.
    @Test
    void nothingStaysHandedOutOfARunThatIsGivenUp() throws Exception {
        var lost = start("make", installation.settings("lost"));
        HeldWorker.await(lost, folder.resolve("held"));
        lost.kill();
        InputFixture.in(folder.resolve("input")).replace("2026/canada.csv", "canary-canada-note-2026", "another");
        try (var next = open("next")) {
            assertThat(produce(next).kind()).isEqualTo(Kind.PUBLISHED);
        }
        assertThat(installation.count("select count(*) from run where state = 'GIVEN_UP'")).isEqualTo(1);
        assertThat(installation.count("select count(*) from int_channel_message")).isZero();
    }
}
