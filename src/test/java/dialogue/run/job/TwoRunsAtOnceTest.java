package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.run.Outcome;
import dialogue.run.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two runs of different inputs in one process, step by step beside each other: each makes what it makes alone.
class TwoRunsAtOnceTest {

    @TempDir
    Path folder;
    private InputFixture annual;
    private InputFixture meeting;

    @BeforeEach
    void writeTheInputs() {
        annual = InputFixture.in(folder.resolve("annual"));
        meeting = InputFixture.in(folder.resolve("meeting")).replace("2026/korea.csv", "카나리아-한국-메모-2026", "다른 메모")
                .replace("2026/canada.csv", "Held in May", "Held in June");
    }

    /// Waits before each step until the other run has come to it.
    private record InStep(CyclicBarrier barrier) implements Progress {

        @Override
        public void at(String step, int done, int total) {
            if (done == 0) {
                try {
                    barrier.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static Map<String, String> made(Outcome outcome) {
        return Sums.of(outcome.folder());
    }

    private List<Map<String, String>> alone() {
        var output = folder.resolve("alone");
        try (var program = Program.open(output)) {
            return List.of(
                    made(program.production().produce(new Wish(annual.root(), output, "annual").request(),
                            Progress.NONE)),
                    made(program.production().produce(new Wish(meeting.root(), output, "m-2").request(),
                            Progress.NONE)));
        }
    }

    @Test
    void doNotDisturbEachOther() throws Exception {
        var output = folder.resolve("together");
        var inStep = new InStep(new CyclicBarrier(2));
        try (var program = Program.open(output); var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> program.production()
                    .produce(new Wish(annual.root(), output, "annual").request(), inStep));
            var other = threads.submit(() -> program.production()
                    .produce(new Wish(meeting.root(), output, "m-2").request(), inStep));
            assertThat(List.of(made(one.get()), made(other.get()))).isEqualTo(alone());
        }
    }
}
