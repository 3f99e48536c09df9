package dialogue.run.job.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.language.Problem;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;

/// Which of a job's failures a person is told. Spring Batch keeps them in a set, so their order is another one each time.
class JobFailureTest {

    private static JobExecution failed(Throwable... failures) {
        var execution = new JobExecution(1, new JobInstance(1, "briefing"), new JobParameters());
        for (var failure : failures) {
            execution.addFailureException(failure);
        }
        return execution;
    }

    private static RuntimeException told(JobExecution execution) {
        return JobFailure.in(execution).orElseThrow();
    }

    @RepeatedTest(20)
    void tellsThePartAndNotThatAPartFailed() {
        var part = StepFailure.of(new IllegalStateException("a text of a record"));
        assertThat(told(failed(new JobExecutionException("a part failed"), part)))
                .isInstanceOf(StepFailure.class).hasMessage("java.lang.IllegalStateException");
    }

    @RepeatedTest(20)
    void tellsFirstWhatAPersonCanPutRight() {
        var problem = Problem.of(Problem.Kind.FAILED, "output.disk-full", "output");
        assertThat(told(failed(StepFailure.of(new IllegalStateException()),
                new JobExecutionException("a part failed", StepFailure.of(problem))))).isSameAs(problem);
    }

    /// However it was wrapped on its way out of a thread, and where it was not.
    @Test
    void tellsAFullMemoryFromAFaultOfTheProgram() {
        var full = new OutOfMemoryError("Java heap space");
        assertThat(told(failed(StepFailure.of(new IllegalStateException(new CompletionException(full))))))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("memory.full"));
        assertThatThrownBy(() -> StepFailure.guard(() -> {
            throw full;
        })).isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.problem()).isPresent());
    }

    /// More heap would leave less for threads.
    @Test
    void takesALackOfThreadsForNoFullMemory() {
        assertThat(StepFailure.of(new OutOfMemoryError("unable to create native thread")).problem()).isEmpty();
    }

    @Test
    void saysHowAJobEndedThatGivesNoReason() {
        assertThat(told(failed())).hasMessage("The job ended as UNKNOWN");
    }
}
