package dialogue.run.job.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.InputFixture;
import dialogue.delivery.folder.OutputFolder;
import dialogue.intake.Allowance;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.input.FrozenInput;
import dialogue.run.input.Inputs;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.make.Material;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That an input is read once for all who work on its run at the same time, whatever other runs there are, and is let go of behind them.
class OpenInputsTest {

    private static final int DOCUMENTS = 14;

    private final AtomicInteger readings = new AtomicInteger();

    @TempDir
    Path root;
    private InputFixture input;
    private LedgerFolder ledger;
    private OpenInputs inputs;

    @BeforeEach
    void write() {
        input = InputFixture.in(root.resolve("input"));
        ledger = new LedgerFolder(new OutputFolder(root.resolve("output")));
        inputs = new OpenInputs(ledger, new IntakeJob(Allowance.STANDARD, () -> {
            readings.incrementAndGet();
            return _ -> true;
        }, 1000));
    }

    private LedgerEntry entry(long id) {
        var run = new Run(id, RevisionKey.revision(2026, Occasion.ANNUAL, 1), null, "5eed", RunState.RUNNING, 0, 0, 0,
                Instant.parse("2026-05-04T12:00:00Z"), null);
        var annual = RunRequest.annual(input.root(), root.resolve("output"));
        var request = new RunRequest(OptionalInt.of(2026), annual.occasion(), annual.asOf(), annual.audiences(),
                annual.languages(), annual.formats(), annual.input(), annual.output(), false);
        return new LedgerEntry(run, request, "1.0.0", Inputs.of(request).facts());
    }

    private FrozenInput frozen(LedgerEntry entry) {
        return new FrozenInput(entry, RunFolder.of(ledger, entry.run().id()));
    }

    @Test
    void manyWhoWorkOnARunReadItOnce() throws Exception {
        var together = new CyclicBarrier(DOCUMENTS);
        Callable<Material> worker = () -> {
            together.await();
            try (var open = inputs.open(entry(1))) {
                together.await();
                return open.material();
            }
        };
        try (var threads = Executors.newFixedThreadPool(DOCUMENTS)) {
            var materials = new HashSet<Material>();
            for (var made : threads.invokeAll(IntStream.range(0, DOCUMENTS).mapToObj(_ -> worker).toList())) {
                materials.add(made.get());
            }
            assertThat(materials).hasSize(1);
        }
        assertThat(readings).hasValue(1);
    }

    @Test
    void whoeverComesBehindTheLastReadsItAnew() throws IOException {
        try (var first = inputs.open(entry(1)); var second = inputs.open(entry(1))) {
            assertThat(second.material()).isSameAs(first.material());
        }
        inputs.open(entry(1)).close();
        assertThat(readings).hasValue(2);
    }

    @Test
    void anotherRunDoesNotDisturb() throws IOException {
        try (var first = inputs.open(entry(1))) {
            inputs.open(entry(2)).close();
            try (var again = inputs.open(entry(1))) {
                assertThat(again.material()).isSameAs(first.material());
            }
        }
        assertThat(readings).hasValue(2);
    }

    /// Another process goes on with the copy, whatever has become of the input.
    @Test
    void aRunIsReadFromItsCopy() throws IOException {
        var entry = entry(1);
        try (var open = inputs.open(entry)) {
            frozen(entry).copy(open.read().files());
            var report = open.read().report();
            input.replace("2026/korea.csv", "Waiting too", "Waiting two");
            try (var later = new OpenInputs(ledger, new IntakeJob(Allowance.STANDARD, () -> _ -> true, 7))
                    .open(entry)) {
                assertThat(later.read().report()).usingRecursiveComparison().isEqualTo(report);
            }
        }
    }

    @Test
    void nothingIsCopiedOfAFileThatHasChanged() throws IOException {
        var entry = entry(1);
        try (var open = inputs.open(entry)) {
            input.replace("2026/korea.csv", "Waiting too", "Waiting two");
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> frozen(entry).copy(open.read().files()));
        }
        assertThat(RunFolder.of(ledger, 1).input()).doesNotExist();
        assertThat(frozen(entry).isSound()).isTrue();
    }

    @Test
    void aDamagedCopyIsNotGoneOnWith() throws IOException {
        var entry = entry(1);
        try (var open = inputs.open(entry)) {
            frozen(entry).copy(open.read().files());
        }
        assertThat(frozen(entry).isSound()).isTrue();
        Files.writeString(RunFolder.of(ledger, 1).input().resolve("2026/korea.csv"), "");
        assertThat(frozen(entry).isSound()).isFalse();
        Files.delete(RunFolder.of(ledger, 1).input().resolve("plan/areas.csv"));
        assertThat(frozen(entry).isSound()).isFalse();
    }
}
