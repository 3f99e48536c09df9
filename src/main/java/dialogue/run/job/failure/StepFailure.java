package dialogue.run.job.failure;

import dialogue.language.FullMemory;
import dialogue.language.Problem;
import java.io.Serial;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Why a step failed, as the job repository may know it. Spring Batch writes the stack trace of a failure with all messages into
/// its tables, and a message could hold a text of a record: so the name of the exception is all that is passed on of it.
public final class StepFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable Problem problem;

    private StepFailure(String message, @Nullable Problem problem, StackTraceElement[] trace) {
        super(message);
        this.problem = problem;
        setStackTrace(trace);
    }

    public static StepFailure of(Throwable cause) {
        return switch (cause) {
            case StepFailure failure -> failure;
            case Problem problem -> new StepFailure(problem.code(), problem, problem.getStackTrace());
            default -> FullMemory.of(cause).map(StepFailure::of)
                    .orElseGet(() -> new StepFailure(cause.getClass().getName(), null, cause.getStackTrace()));
        };
    }

    /// Does something, and keeps what goes wrong from saying more than that it did.
    ///
    /// @throws StepFailure for whatever goes wrong
    public static <T> T guard(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception | OutOfMemoryError e) {
            throw of(e);
        }
    }

    /// What a person has to put right; empty where the program is at fault.
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }
}
