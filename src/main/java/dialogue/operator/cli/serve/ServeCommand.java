package dialogue.operator.cli.serve;

import dialogue.language.Problem;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.console.OpenConsole;
import dialogue.run.job.cluster.Crew;
import dialogue.schedule.ScheduleOperations;
import dialogue.schedule.serving.Server;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue serve`: fires the schedules until the process is asked to end.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    /// How long a briefing that is being made may take to its end; then the next start goes on with it.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Output output = new Output();

    ServeCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    /// Ends with the process: what asks it to end is a signal, to which the shutdown hook answers.
    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isDirectory(input.folder())) {
            throw Problem.of(Problem.Kind.FAILED, "input.folder().missing", input.folder().toString());
        }
        var context = workshop.sending(output.folder(), input.setting(), "dialogue.serve=true",
                workshop.logged());
        var server = context.getBean(Server.class);
        var begun = new CountDownLatch(1);
        var console = new AtomicReference<OpenConsole>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, server, console, begun)));
        try {
            server.start();
            context.getBeanProvider(Crew.class).ifAvailable(Crew::work);
            OpenConsole.of(context).ifPresent(open -> {
                console.set(open);
                terminal.tell("serve.console", open.address());
            });
            terminal.tell("serve.started", context.getBean(ScheduleOperations.class).list().size(),
                    output.folder().toString());
        } finally {
            begun.countDown();
        }
        new CountDownLatch(1).await();
        return 0;
    }

    /// @param begun nothing is taken from under a start that is still at work
    private void stop(ConfigurableApplicationContext context, Server server, AtomicReference<OpenConsole> console,
            CountDownLatch begun) {
        try {
            if (begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS) && server.stop(PATIENCE)) {
                Optional.ofNullable(console.get()).ifPresent(OpenConsole::close);
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
