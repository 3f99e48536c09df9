package dialogue.run.job.cluster;

import dialogue.InputFixture;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Measures how long it takes until the document that a lost machine had in hand is begun by another, which has nothing else to do. How to run it, from the project's folder:
///
///     ./mvnw -Pfast test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
///     java -cp $PWD/target/test-classes:$PWD/target/classes:$(cat target/classpath) dialogue.run.job.cluster.TakeOverBench 9 5s
///
/// loses nine machines in each way there is, where one counts as dead behind five seconds of silence. It begins to count when the machine is lost, each time at another moment between two
/// of its signs of life. The other one is this process; a machine that has a document of its own in hand ends that first.
final class TakeOverBench {

    private static final int DOCUMENTS = 14;
    /// Between two signs of life, at most.
    private static final long SIGN = 1000;
    private static final long LOOK = 5;

    private final Path folder;
    private final Installation installation;
    private final Machine other;
    private final String silence;

    private TakeOverBench(Path folder, Installation installation, Machine other, String silence) {
        this.folder = folder;
        this.installation = installation;
        this.other = other;
        this.silence = silence;
    }

    /// Measures.
    ///
    /// @param arguments rounds of each loss, and the silence behind which a machine counts as dead
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("takeover");
        try (var installation = Installation.start();
                var other = Machine.open(folder.resolve("output"), installation.settings("other", arguments[1]))) {
            var bench = new TakeOverBench(folder, installation, other, arguments[1]);
            for (var loss : Loss.values()) {
                bench.measure(loss, Integer.parseInt(arguments[0]));
            }
        }
    }

    private void measure(Loss loss, int rounds) throws Exception {
        var all = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            all.add(round(loss, SIGN * round / rounds));
            System.out.printf("%s, round %d: %.3f s%n", loss, round + 1, all.getLast());
        }
        var sorted = all.stream().sorted().toList();
        System.out.printf("%s, silence %s, %d rounds: median %.3f s, from %.3f to %.3f s%n", loss, silence, rounds,
                median(sorted), sorted.getFirst(), sorted.getLast());
    }

    private static double median(List<Double> sorted) {
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /// @param moment in milliseconds, at which it is lost when nobody else has anything to do
    /// @return in seconds, until its document is begun by the other
    private double round(Loss loss, long moment) throws Exception {
        var held = folder.resolve("held");
        Files.deleteIfExists(held);
        // a revision of its own
        InputFixture.in(folder.resolve("input")).replace("2026/canada.csv", "canary-canada-note-2026",
                loss + " " + moment);
        var lost = HeldWorker.start(folder, "help", installation.settings("lost", silence));
        try {
            var taken = new CompletableFuture<Long>();
            other.watch(() -> {
                HeldWorker.await(lost, held);
                if (other.begun() == DOCUMENTS) {
                    taken.complete(System.nanoTime());
                }
            });
            var run = CompletableFuture.supplyAsync(this::produce);
            awaitTheOthers();
            Thread.sleep(SIGN + moment);
            var begun = System.nanoTime();
            loss.of(lost, installation);
            var seconds = (taken.get() - begun) / 1e9;
            run.get();
            return seconds;
        } finally {
            lost.kill();
        }
    }

    private void awaitTheOthers() throws InterruptedException {
        while (other.begun() < DOCUMENTS - 1) {
            Thread.sleep(LOOK);
        }
    }

    private Outcome produce() {
        return other.bean(Production.class).produce(
                RunRequest.annual(folder.resolve("input"), folder.resolve("output")), Progress.NONE);
    }
}
