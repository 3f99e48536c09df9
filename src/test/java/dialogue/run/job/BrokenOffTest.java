package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.intake.Allowance;
import dialogue.occasion.RevisionKey;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.input.Fingerprint;
import dialogue.run.input.Inputs;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.job.step.JobSupport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/// Runs that broke off at moments at which no process can be stopped by a test.
class BrokenOffTest {

    @TempDir
    Path folder;
    private Path output;
    private InputFixture input;
    private Program program;

    @BeforeEach
    void open() {
        output = folder.resolve("output");
        input = InputFixture.in(folder.resolve("input"));
        program = Program.open(output);
    }

    @AfterEach
    void close() {
        program.close();
    }

    /// A process killed right behind the entering of its job, before the job's execution is entered too.
    @Test
    void goesOnWithARunWhoseJobWasNeverExecuted() throws Exception {
        var entry = begun();
        program.bean(JobRepository.class).createJobInstance(JobSupport.JOB, JobRunner.parameters(entry));
        assertGoesOn(entry);
    }

    /// The version before kept no copy of the input but its rows in a file of its own: the input itself, which is the same, is read again.
    @Test
    void goesOnWithARunOfTheVersionBefore() throws Exception {
        var entry = begun();
        Files.writeString(RunFolder.of(program.bean(LedgerFolder.class), entry.run().id()).path()
                .resolve("staged.jsonl"), "{\"row\":null}\n");
        var jobs = program.bean(JobRepository.class);
        var parameters = JobRunner.parameters(entry);
        var execution = jobs.createJobExecution(jobs.createJobInstance(JobSupport.JOB, parameters), parameters,
                new ExecutionContext());
        for (var step : List.of("intake", "freeze")) {
            var done = jobs.createStepExecution(step, execution);
            done.setStatus(BatchStatus.COMPLETED);
            done.setExitStatus(ExitStatus.COMPLETED);
            jobs.update(done);
        }
        execution.setStatus(BatchStatus.FAILED);
        execution.setEndTime(LocalDateTime.of(2026, 5, 4, 12, 0));
        jobs.update(execution);
        program.bean(Ledger.class).freeze(entry.run().id(), LocalDate.of(2026, 4, 30), entry.inputs().stream()
                .map(input -> input.with(rows(input.file()))).toList());
        assertGoesOn(entry);
    }

    /// The database went away just when the end of a step was written down, and was there again for the end of its job.
    @Test
    void goesOnWithAFailedRunOfWhichAStepSeemsToBeAtWork() throws Exception {
        var entry = begun();
        var jobs = program.bean(JobRepository.class);
        var parameters = JobRunner.parameters(entry);
        var execution = jobs.createJobExecution(jobs.createJobInstance(JobSupport.JOB, parameters), parameters,
                new ExecutionContext());
        var step = jobs.createStepExecution("freeze", execution);
        step.setStatus(BatchStatus.STARTED);
        jobs.update(step);
        execution.setStatus(BatchStatus.FAILED);
        execution.setEndTime(LocalDateTime.of(2026, 5, 4, 12, 0));
        jobs.update(execution);
        assertGoesOn(entry);
    }

    /// Spring Batch recovers an execution once, and notes that in a context that the next execution inherits.
    @Test
    void goesOnWithARunThatBrokeOffTwice() throws Exception {
        var entry = begun();
        var jobs = program.bean(JobRepository.class);
        var parameters = JobRunner.parameters(entry);
        var job = jobs.createJobInstance(JobSupport.JOB, parameters);
        program.bean(JobOperator.class).recover(jobs.createJobExecution(job, parameters, new ExecutionContext()));
        var last = Objects.requireNonNull(jobs.getLastJobExecution(job));
        assertThat(last.getStatus()).isEqualTo(BatchStatus.FAILED);
        jobs.createJobExecution(job, parameters, last.getExecutionContext());
        assertGoesOn(entry);
    }

    private Manifest.Counts rows(String file) {
        var rows = input.read(file).lines().count() - 1;
        return new Manifest.Counts(rows, rows, 0);
    }

    private LedgerEntry begun() throws Exception {
        var request = new Wish(input.root(), output, "annual").request();
        var year = new RunRequest(OptionalInt.of(2026), request.occasion(), request.asOf(), request.audiences(),
                request.languages(), request.formats(), input.root(), output, request.leaveOutRejected(),
                request.posting());
        var inputs = Inputs.of(year);
        var fingerprint = Fingerprint.of(year, inputs, Allowance.STANDARD, "1.0.0", LocalDate.of(2026, 5, 4));
        var entry = program.bean(Ledger.class).begin(year, "1.0.0", fingerprint,
                new OutputFolder(output).revision(RevisionKey.revision(2026, request.occasion(), 1)), inputs.facts(),
                Program.NOW, "marie");
        RunFolder.of(program.bean(LedgerFolder.class), entry.run().id()).create();
        return entry;
    }

    private void assertGoesOn(LedgerEntry entry) {
        var outcome = program.production().resume(entry.run().id(), Progress.NONE);
        assertThat(outcome.kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(outcome.run().id()).isEqualTo(entry.run().id());
        assertThat(outcome.documents()).hasSize(14);
        assertThat(output.resolve(".ledger/runs")).isEmptyDirectory();
    }
}
