package dialogue.run.job.failure;

import dialogue.run.jdbc.DatabaseAway;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/// Why a job did not end well.
public final class JobFailure {

    private JobFailure() {}

    /// Empty where the job was completed.
    ///
    /// @return a [dialogue.language.Problem] where something that a person can put right is in the way, a [StepFailure] where the program is at fault
    public static Optional<RuntimeException> in(JobExecution execution) {
        return execution.getStatus() == BatchStatus.COMPLETED ? Optional.empty() : Optional.of(of(execution));
    }

    /// A problem that a person can put right comes first, then a fault of the program, then what Spring Batch says itself, which is no more than that
    /// a step failed. The list of failures has no order.
    private static RuntimeException of(JobExecution execution) {
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
}
