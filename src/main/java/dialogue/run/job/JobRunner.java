package dialogue.run.job;

import dialogue.run.RunState;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.make.Fingerprint;
import dialogue.run.make.Inputs;
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
record JobRunner(JobOperator operator, JobRepository repository, Job job, Works works) {

    static final String JOB = "briefing";
    static final String RUN = "run";

    /// Where [JobOperator#recover(JobExecution)] notes that it has been there; a restarted execution inherits the note from the
    /// one before it, and could then not be recovered itself.
    private static final String RECOVERED = "recovered";

    private static final Set<BatchStatus> FINAL = Set.of(BatchStatus.COMPLETED, BatchStatus.ABANDONED,
            BatchStatus.UNKNOWN);

    /// Ids and hashes only. The run's number makes a refused or given up run's parameters differ from those of the next attempt.
    static JobParameters parameters(LedgerEntry entry) {
        var run = entry.run();
        return new JobParametersBuilder().addLong(RUN, run.id()).addLong("year", (long) run.year())
                .addString("occasion", run.occasion().key()).addString("as-of", Fingerprint.asOf(entry.request()))
                .addString("input", Inputs.checksum(entry.inputs())).addString("fingerprint", run.fingerprint())
                .addLong("revision", (long) run.revision()).toJobParameters();
    }

    private Optional<JobExecution> last(LedgerEntry entry) {
        return Optional.ofNullable(repository.getLastJobExecution(JOB, parameters(entry)));
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
        works.ledger().resume(entry.run().id());
        var execution = works.guard(() -> execute(entry));
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            var failure = failure(execution);
            if (!DatabaseAway.is(failure)
                    && works.ledger().entry(entry.run().id()).orElseThrow().run().state().isOpen()) {
                works.ledger().end(entry.run().id(), RunState.FAILED);
            }
            throw failure;
        }
    }

    private JobExecution execute(LedgerEntry entry) throws JobExecutionException {
        var last = last(entry);
        if (last.isPresent()) {
            return operator.restart(stopped(last.get()));
        }
        dropUnexecuted(parameters(entry));
        return operator.start(job, parameters(entry));
    }

    /// Spring Batch enters a job's instance before its execution, each by itself. A process killed between the two leaves an instance that could
    /// neither be started nor restarted.
    private void dropUnexecuted(JobParameters parameters) {
        Optional.ofNullable(repository.getJobInstance(JOB, parameters)).ifPresent(repository::deleteJobInstance);
    }

    private JobExecution stopped(JobExecution last) {
        if (!last.isRunning()) {
            return last;
        }
        last.getExecutionContext().remove(RECOVERED);
        return operator.recover(last);
    }

    /// What a person can put right goes before what the program is at fault for, and either before what Spring Batch says itself, which is no more
    /// than that a part failed; they come in no order.
    static RuntimeException failure(JobExecution execution) {
        var failures = execution.getAllFailureExceptions();
        var steps = failures.stream().flatMap(failure -> step(failure).stream()).toList();
        var away = failures.stream().flatMap(failure -> DatabaseAway.of(failure).stream());
        return Stream.concat(steps.stream().flatMap(step -> step.problem().stream()), away)
                .<RuntimeException>map(problem -> problem).findFirst()
                .or(() -> steps.stream().findFirst()).or(() -> failures.stream().map(StepFailure::of).findFirst())
                .orElseGet(() -> new IllegalStateException(
                        "The job ended as " + execution.getExitStatus().getExitCode()));
    }

    /// Steps throw only [StepFailure]s; Spring Batch may have wrapped them.
    private static Optional<StepFailure> step(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StepFailure step) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /// Makes sure that a run is never resumed.
    void abandon(LedgerEntry entry) {
        last(entry).filter(execution -> !FINAL.contains(execution.getStatus()))
                .ifPresent(execution -> works.guard(() -> {
                    operator.abandon(stopped(execution));
                    return entry;
                }));
    }
}
