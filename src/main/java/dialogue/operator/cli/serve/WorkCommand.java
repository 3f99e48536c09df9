package dialogue.operator.cli.serve;

import dialogue.language.Problem;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.run.job.cluster.Crew;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue work`: makes documents for the runs of other machines until the process is asked to end.
@Command(name = "work")
final class WorkCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Output output = new Output();

    WorkCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    /// Ends with the process, as `serve` does.
    @Override
    public Integer call() throws InterruptedException {
        var context = workshop.start().start(workshop.settled().place(), output.folder(),
                workshop.logged());
        var crew = context.getBeanProvider(Crew.class).getIfAvailable();
        if (crew == null) {
            context.close();
            throw Problem.of(Problem.Kind.FAILED, "work.one-machine", output.folder().toString());
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context)));
        crew.work();
        terminal.tell("work.started", output.folder().toString());
        new CountDownLatch(1).await();
        return 0;
    }

    private void stop(ConfigurableApplicationContext context) {
        context.close();
        terminal.tell("work.stopped");
    }
}
