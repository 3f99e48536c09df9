package dialogue.operator.cli;

import dialogue.language.Problem;
import dialogue.schedule.ScheduleOperations;
import dialogue.schedule.serving.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dialogue serve`: fires the schedules until the process is asked to end.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    /// How long a briefing that is being made may take to its end; then the next start goes on with it.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Terminal terminal;
    private final Workshop workshop;

    @Option(names = "--input", paramLabel = "FOLDER", descriptionKey = "option.input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "option.output")
    private Path output = Path.of("output");

    ServeCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    /// Ends with the process: what asks it to end is a signal, to which the shutdown hook answers.
    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isDirectory(input)) {
            throw Problem.of(Problem.Kind.FAILED, "input.missing", input.toString());
        }
        var context = workshop.sending(output, "dialogue.input=" + input, "dialogue.serve=true");
        var server = context.getBean(Server.class);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, server)));
        server.start();
        terminal.tell("serve.started", context.getBean(ScheduleOperations.class).list().size(), output.toString());
        new CountDownLatch(1).await();
        return 0;
    }

    private void stop(ConfigurableApplicationContext context, Server server) {
        try {
            if (server.stop(PATIENCE)) {
                context.close();
                terminal.tell("serve.stopped");
            } else {
                terminal.tell("serve.stopped-early");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
