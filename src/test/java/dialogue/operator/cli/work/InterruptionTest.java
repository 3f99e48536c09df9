package dialogue.operator.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.ProgramProcess;
import dialogue.operator.cli.Commands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is asked to end while a command starts, and the ledger is closed under it.
class InterruptionTest {

    private static final int ASKED_TO_END = 143;

    @Test
    void whatFailsOnTheWayOutIsNotTold(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("output"));
        var ended = ProgramProcess.start(folder, "en_CA.UTF-8", List.of(), InterruptionTest.class, List.of("runs"))
                .ended();
        assertThat(ended.exitCode()).isEqualTo(ASKED_TO_END);
        assertThat(ended.out() + ended.err()).isEmpty();
    }

    /// Runs a command whose start fails because the process ends.
    ///
    /// @param arguments of the command
    public static void main(String[] arguments) {
        var told = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(told)));
        var _ = Commands.run(arguments, (_, _, _) -> {
            new Thread(() -> System.exit(ASKED_TO_END)).start();
            while (!new Interruption().happened()) {
                Thread.onSpinWait();
            }
            throw new IllegalStateException("The ledger was closed under it");
        });
        told.countDown();
    }

    private static void await(CountDownLatch told) {
        try {
            told.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
