package dialogue.run.job.step;

import dialogue.delivery.Outbox;
import dialogue.delivery.folder.FullDisk;
import dialogue.run.Progress;
import dialogue.run.RunState;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.job.failure.StepFailure;
import dialogue.watch.Log;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/// What the steps of the job share: the ledger, the outbox, and a guard that wraps every failure, so that Spring Batch never stores the text of a
/// record.
public record JobSupport(Ledger ledger, LedgerFolder folder, ProgressListeners listeners, Outbox outbox) {

    public static final String JOB = "briefing";

    /// The parameter of the job that names the run it makes.
    public static final String RUN = "run";

    /// Who listens to a run in this process.
    public Progress progress(long run) {
        return listeners.of(run);
    }

    /// The same, with nobody who listens: what several machines do at once is told by the one that hands it out.
    JobSupport unheard() {
        return new JobSupport(ledger, folder, new ProgressListeners(), outbox);
    }

    /// The number of the run that an execution works on.
    public static long run(StepExecution execution) {
        return Objects.requireNonNull(execution.getJobParameters().getLong(RUN));
    }

    StepContext of(StepExecution execution) {
        var run = run(execution);
        return new StepContext(ledger.entry(run).orElseThrow(), RunFolder.of(folder, run), listeners.of(run));
    }

    /// Enters that what a run makes stands in its place, and who gets it; what is made on the side goes to nobody.
    public void publish(LedgerEntry entry) {
        var run = entry.run();
        ledger.together(() -> {
            folder.place(run).manifest().filter(_ -> !run.makes().aside())
                    .ifPresent(manifest -> outbox.enter(manifest, entry.request().posting()));
            ledger.end(run.id(), RunState.PUBLISHED);
        });
    }

    /// A failure, or the problem that a person knows it by.
    public Throwable explain(Throwable failure) {
        var explained = new FullDisk(folder.output()).explain(failure);
        return DatabaseAway.of(explained).<Throwable>map(away -> away).orElse(explained);
    }

    Tasklet tasklet(StepAction action) {
        return (contribution, _) -> guard(() -> {
            var step = contribution.getStepExecution();
            var begun = System.nanoTime();
            action.perform(of(step), contribution);
            Log.tell("step.done", "run", run(step), "step", step.getStepName(), "milliseconds",
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
            return RepeatStatus.FINISHED;
        });
    }

    /// Does something, and explains what goes wrong.
    ///
    /// @throws StepFailure for whatever goes wrong
    public <T> T guard(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception | OutOfMemoryError e) {
            throw StepFailure.of(explain(e));
        }
    }
}
