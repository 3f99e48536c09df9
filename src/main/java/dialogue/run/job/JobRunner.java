package dialogue.run.job;

import dialogue.run.RunState;
import dialogue.run.input.Fingerprint;
import dialogue.run.input.Inputs;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.job.failure.JobFailure;
import dialogue.run.job.step.Handout;
import dialogue.run.job.step.JobSupport;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/// Runs the job of a run to its end, from its beginning or from where it broke off. To be called under the occasion's lock:
/// Spring Batch cannot know whether the process of an unfinished execution is still alive, and the lock says that it is not.
record JobRunner(JobOperator operator, JobRepository repository, Job job, JobSupport support,
        Optional<Handout> handout) {

    private static final Set<BatchStatus> FINAL = Set.of(BatchStatus.COMPLETED, BatchStatus.ABANDONED,
            BatchStatus.UNKNOWN);

    /// Ids and hashes only. The run's number makes a refused or given up run's parameters differ from those of the next attempt.
    static JobParameters parameters(LedgerEntry entry) {
        var run = entry.run();
        return new JobParametersBuilder().addLong(JobSupport.RUN, run.id()).addLong("year", (long) run.year())
                .addString("occasion", run.occasion().key()).addString("as-of", Fingerprint.asOf(entry.request()))
                .addString("input", Inputs.checksum(entry.inputs())).addString("fingerprint", run.fingerprint())
                .addLong("revision", (long) run.revision()).toJobParameters();
    }

    private Optional<JobExecution> last(LedgerEntry entry) {
        return Optional.ofNullable(repository.getLastJobExecution(JobSupport.JOB, parameters(entry)));
    }

    /// True where the run can go on from where it broke off. A step that could not write down how it ended bars the way too.
    boolean isResumable(LedgerEntry entry) {
        return last(entry).stream()
                .flatMap(last -> Stream.concat(Stream.of(last.getStatus()).filter(FINAL::contains),
                        last.getStepExecutions().stream().map(StepExecution::getStatus)
                                .filter(BatchStatus.UNKNOWN::equals)))
                .findAny().isEmpty();
    }

    /// Runs the job to its end. Where the database is away meanwhile, the run stays one that broke off, to be gone on with.
    ///
    /// @throws dialogue.language.Problem where something that a person can put right is in the way
    /// @throws StepFailure where the program is at fault
    void run(LedgerEntry entry) {
        support.ledger().resume(entry.run().id());
        JobFailure.in(support.guard(() -> execute(entry))).ifPresent(failure -> {
            if (!DatabaseAway.is(failure)
                    && support.ledger().entry(entry.run().id()).orElseThrow().run().state().isOpen()) {
                support.ledger().end(entry.run().id(), RunState.FAILED);
            }
            throw failure;
        });
    }

    private JobExecution execute(LedgerEntry entry) throws JobExecutionException {
        withdraw(entry);
        var last = last(entry);
        if (last.isPresent()) {
            return operator.restart(stopped(last.get()));
        }
        dropUnexecuted(parameters(entry));
        return operator.start(job, parameters(entry));
    }

    /// Of what the process before handed out nobody may be at work any more when its execution is recovered.
    private void withdraw(LedgerEntry entry) {
        handout.ifPresent(several -> several.withdraw(entry.run().id()));
    }

    /// Spring Batch enters a job's instance before its execution, each by itself. A process killed between the two leaves an instance that could
    /// neither be started nor restarted.
    private void dropUnexecuted(JobParameters parameters) {
        Optional.ofNullable(repository.getJobInstance(JobSupport.JOB, parameters))
                .ifPresent(repository::deleteJobInstance);
    }

    /// An execution in which nothing is at work. A step may seem to be, in a job that has ended: the database was away when the step's end was written
    /// down, and back for the job's.
    private JobExecution stopped(JobExecution last) {
        var working = last.getStepExecutions().stream().anyMatch(step -> step.getStatus().isRunning());
        return last.isRunning() || working ? operator.recover(last) : last;
    }

    /// Makes sure that a run is never resumed.
    void abandon(LedgerEntry entry) {
        withdraw(entry);
        last(entry).filter(execution -> !FINAL.contains(execution.getStatus()))
                .ifPresent(execution -> support.guard(() -> {
                    operator.abandon(stopped(execution));
                    return entry;
                }));
    }
}
