package dialogue.run.job;

import dialogue.Dialogue;
import dialogue.ProgramProcess;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// A process that makes the annual briefing and stands still at one point of the job, so that it can be killed right there, or until the file
/// `go` lets it go on.
final class StoppingRun implements Progress {

    private static final long PAUSE = 20;

    private final Path folder;
    private final String step;
    private final int done;

    private StoppingRun(Path folder, String step, int done) {
        this.folder = folder;
        this.step = step;
        this.done = done;
    }

    /// Starts it in a folder with an `input` and waits until it stands still.
    static ProgramProcess start(Path folder, String step, int done) throws IOException, InterruptedException {
        var process = ProgramProcess.start(folder, "C", List.of(), StoppingRun.class,
                List.of(folder.toString(), step, String.valueOf(done)));
        while (process.process().isAlive() && Files.notExists(folder.resolve("stopped"))) {
            Thread.sleep(PAUSE);
        }
        if (!process.process().isAlive()) {
            throw new IllegalStateException("It ended before it came to " + step + " " + done + ": " + process.ended());
        }
        return process;
    }

    static void letGoOn(Path folder) throws IOException {
        Files.createFile(folder.resolve("go"));
    }

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var output = folder.resolve("output");
        try (var context = new SpringApplicationBuilder(Dialogue.class).registerShutdownHook(false)
                .run("--dialogue.output=" + output, "--dialogue.job.chunk=5")) {
            context.getBean(Production.class).produce(RunRequest.annual(folder.resolve("input"), output),
                    new StoppingRun(folder, arguments[1], Integer.parseInt(arguments[2])));
        }
    }

    @Override
    public synchronized void at(String at, int now, int total) {
        if (at.equals(step) && now >= done) {
            stop();
        }
    }

    private void stop() {
        try {
            if (Files.notExists(folder.resolve("stopped"))) {
                Files.createFile(folder.resolve("stopped"));
            }
            while (Files.notExists(folder.resolve("go"))) {
                Thread.sleep(PAUSE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
