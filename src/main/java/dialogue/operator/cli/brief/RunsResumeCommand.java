package dialogue.operator.cli.brief;

import dialogue.operator.ResumeRun;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Person;
import dialogue.operator.cli.work.Summary;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.BriefingView;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue runs resume N`: goes on with a run that was interrupted or has failed.
@Command(name = "resume")
final class RunsResumeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;
    private final RunsCommand runs;

    @Parameters(index = "0", paramLabel = "N", descriptionKey = "option.run")
    private long number;

    RunsResumeCommand(Terminal terminal, Workshop workshop, RunsCommand runs) {
        this.terminal = terminal;
        this.workshop = workshop;
        this.runs = runs;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(runs.output())) {
            throw RunsCommand.unknown(number);
        }
        var silent = !runs.form().isTable();
        var made = workshop.make(runs.output(), silent, ResumeRun.class,
                (all, progress) -> all.resume(number, Person.name(), progress));
        runs.form().tell(terminal, BriefingView.of(made, terminal.language()));
        return new Summary(terminal, silent, workshop.settled().hint()).tell(made);
    }
}
