package dialogue.run.job.intake;

import dialogue.intake.Allowance;
import dialogue.intake.IntakeSettings;
import dialogue.intake.judge.Intake;
import dialogue.intake.row.ForbiddenRecords;
import dialogue.intake.row.Reading;
import dialogue.language.SupportedCharacters;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.input.Inputs;
import dialogue.run.input.ReadInput;
import dialogue.run.job.failure.JobFailure;
import dialogue.run.job.failure.StepFailure;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/// Reads an input with Spring Batch: the records come from CSV, those whose marking forbids to process them are passed over and told, and the
/// rest is judged, a chunk at a time. Nothing is written anywhere, not even into the job repository: before the last record is read nobody knows
/// whether anything of its file may be. So an intake that is interrupted begins anew.
///
/// @param supported asked for each time that records are judged
/// @param chunk records handed on at a time
public record IntakeJob(Allowance allowance, Supplier<SupportedCharacters> supported, int chunk) {

    private static final String NAME = "intake";

    /// Reads all files to their end.
    ///
    /// @param begun the instant the run began, also where it is read for a run that goes on, so that it ends as it would have
    /// @throws dialogue.language.Problem where a file changes meanwhile, or a record may not be processed
    public ReadInput read(Inputs inputs, RunRequest request, Instant begun, Progress progress) {
        var settings = new IntakeSettings(inputs.year(), request.asOf(), IntakeSettings.day(begun),
                allowance.processable(), supported.get());
        var reader = new InputReader(inputs.files(), allowance.limits(), progress);
        var forbidden = new ForbiddenRecords(allowance.processable());
        try (var intake = new Intake(settings)) {
            run(reader, forbidden, intake);
            inputs.requireUnchanged();
            forbidden.requireNone();
            return new ReadInput(intake.report(), reader.done());
        }
    }

    private void run(InputReader reader, ForbiddenRecords forbidden, Intake intake) {
        var repository = new ResourcelessJobRepository();
        var job = new JobBuilder(NAME, repository).start(step(repository, reader, forbidden, intake)).build();
        var nothing = new JobParameters();
        var execution = repository.createJobExecution(repository.createJobInstance(NAME, nothing), nothing,
                new ExecutionContext());
        StepFailure.guard(() -> {
            job.execute(execution);
            return execution;
        });
        JobFailure.in(execution).ifPresent(failure -> {
            throw failure;
        });
    }

    private Step step(JobRepository repository, InputReader reader, ForbiddenRecords forbidden, Intake intake) {
        return new StepBuilder(NAME, repository).<Reading, Reading>chunk(chunk)
                .transactionManager(new ResourcelessTransactionManager()).reader(reader)
                .processor(reading -> forbidden.admits(reading) ? reading : null)
                .writer(records -> StepFailure.guard(Executors.callable(() -> intake.add(records.getItems())))).build();
    }
}
