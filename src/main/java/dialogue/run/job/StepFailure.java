package dialogue.run.job;

import dialogue.language.Problem;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a step failed, as the job repository may know it. Spring Batch writes the stack trace of a failure with all messages into
/// its tables, and a message could hold a text of a record: so the name of the exception is all that is passed on of it.
final class StepFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable Problem problem;

    private StepFailure(String message, @Nullable Problem problem, StackTraceElement[] trace) {
        super(message);
        this.problem = problem;
        setStackTrace(trace);
    }

    static StepFailure of(Throwable cause) {
        return switch (cause) {
            case StepFailure failure -> failure;
            case Problem problem -> new StepFailure(problem.code(), problem, problem.getStackTrace());
            default -> new StepFailure(cause.getClass().getName(), null, cause.getStackTrace());
        };
    }

    /// What a person has to put right; empty where the program is at fault.
    Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }
}
