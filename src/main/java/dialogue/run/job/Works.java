package dialogue.run.job;

import dialogue.delivery.Outbox;
import dialogue.delivery.folder.FullDisk;
import dialogue.run.RunState;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.stage.RunFolder;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/// Gives each step its work, found by the run's number in the job's parameters, and takes its failures so that none carries a
/// text of a record into the job repository.
record Works(Ledger ledger, LedgerFolder folder, Listeners listeners, Outbox outbox) {

    /// What a step does once.
    interface Piece {

        void work(Work work, StepContribution contribution) throws IOException;
    }

    static long run(JobParameters parameters) {
        return Objects.requireNonNull(parameters.getLong(JobRunner.RUN));
    }

    Work of(StepExecution execution) {
        var run = run(execution.getJobParameters());
        return new Work(ledger.entry(run).orElseThrow(), RunFolder.of(folder, run), listeners.of(run));
    }

    /// Enters that what a run makes stands in its place, and who gets it; what is made on the side goes to nobody.
    void publish(LedgerEntry entry) {
        var run = entry.run();
        ledger.together(() -> {
            folder.place(run).manifest().filter(_ -> !run.makes().aside())
                    .ifPresent(manifest -> outbox.enter(manifest, entry.request().posting()));
            ledger.end(run.id(), RunState.PUBLISHED);
        });
    }

    /// A failure, or the problem that a person knows it by.
    Throwable explain(Throwable failure) {
        var explained = new FullDisk(folder.output()).explain(failure);
        return DatabaseAway.of(explained).<Throwable>map(away -> away).orElse(explained);
    }

    Tasklet tasklet(Piece piece) {
        return (contribution, _) -> guard(() -> {
            piece.work(of(contribution.getStepExecution()), contribution);
            return RepeatStatus.FINISHED;
        });
    }

    /// @throws StepFailure for whatever goes wrong
    <T> T guard(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw StepFailure.of(explain(e));
        }
    }
}
