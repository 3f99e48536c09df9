package dialogue.run.job.cluster;

import dialogue.ProgramProcess;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A machine as a process of its own that stands still before its first document until the file `go` is there, so that it can be killed or frozen right then. It
/// helps, or makes a run.
final class HeldWorker {

    private static final long PAUSE = 20;

    private HeldWorker() {}

    /// Starts it in a folder with an `input`.
    ///
    /// @param task `help` or `make`
    static ProgramProcess start(Path folder, String task, List<String> settings) throws IOException {
        var arguments = new ArrayList<>(List.of(folder.toString(), task));
        arguments.addAll(settings);
        return ProgramProcess.start(folder, "C", List.of(), HeldWorker.class, arguments);
    }

    /// Waits until it stands still, or helps.
    static void await(ProgramProcess process, Path file) throws IOException, InterruptedException {
        while (Files.notExists(file)) {
            if (!process.process().isAlive()) {
                throw new IllegalStateException("It has ended: " + process.ended());
            }
            Thread.sleep(PAUSE);
        }
    }

    private static void await(Path file) throws InterruptedException {
        while (Files.notExists(file)) {
            Thread.sleep(PAUSE);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var output = folder.resolve("output");
        var machine = Machine.open(output, List.of(arguments).subList(2, arguments.length));
        machine.watch(() -> {
            if (Files.notExists(folder.resolve("held"))) {
                Files.createFile(folder.resolve("held"));
            }
            await(folder.resolve("go"));
        });
        if (arguments[1].equals("make")) {
            machine.bean(Production.class).produce(RunRequest.annual(folder.resolve("input"), output), Progress.NONE);
        } else {
            machine.bean(Crew.class).work();
            Thread.currentThread().join();
        }
    }
}
