package dialogue.run.job;

import dialogue.finding.Finding;
import dialogue.intake.Allowance;
import dialogue.intake.IntakeSettings;
import dialogue.language.Problem;
import dialogue.run.Extent;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.input.Fingerprint;
import dialogue.run.input.Inputs;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.job.failure.StepFailure;
import dialogue.run.job.intake.IntakeJob;
import dialogue.run.job.intake.OpenInputs;
import dialogue.run.job.intake.OpenInputs.OpenInput;
import dialogue.run.job.step.JobSupport;
import dialogue.watch.Audit;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// Decides what a request needs: nothing, because the newest revision stands; the rest of a run that broke off; or a new run.
record JobProduction(JobSupport support, Supplier<JobRunner> runners, IntakeJob intake, OpenInputs open,
        Allowance allowance,
        Extent extent, Clock clock, String version) implements Production {

    @Override
    public Outcome produce(RunRequest request, String asker, Progress progress) {
        var resolved = accept(request);
        return new DatabaseWait(support.ledger(), progress).with(() -> alone(resolved,
                () -> new DispatchRegistration(support).go(resolved, produceAlone(resolved, asker, progress))));
    }

    @Override
    public RunRequest accept(RunRequest request) {
        return acceptance().accept(request);
    }

    private Acceptance acceptance() {
        return new Acceptance(support.folder().place(), extent, allowance);
    }

    /// Under the occasion's lock.
    private Outcome alone(RunRequest request, Callable<Outcome> production) {
        try (var _ = support.folder().lock(request.year().orElseThrow(), request.occasion())) {
            return production.call();
        } catch (Exception e) {
            throw problem(e);
        }
    }

    private RuntimeException problem(Exception failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return switch (support.explain(failure)) {
            case StepFailure step -> step.problem().map(RuntimeException.class::cast).orElse(step);
            case RuntimeException other -> other;
            case IOException _ ->
                Problem.passing(Problem.Kind.FAILED, "output.cannot-write", support.folder().output().toString());
            default -> new IllegalStateException("The production was interrupted", failure);
        };
    }

    private Outcome produceAlone(RunRequest request, String asker, Progress progress) throws IOException {
        var runner = runners.get();
        var begun = clock.instant();
        var inputs = Inputs.of(request);
        var fingerprint = Fingerprint.of(request, inputs, allowance, version, IntakeSettings.day(begun));
        var draft = Acceptance.isDraft(request);
        var destination = acceptance().destination(request);
        var place = destination.next();
        var unfinished = new Unfinished(support, runner).settle(request, fingerprint, place);
        new Adoption(support, request).adopt(destination.revisions());
        var standing = destination.standing(fingerprint);
        if (standing.isPresent()) {
            return new ExistingRevision(support.ledger(), request).outcome(standing.get());
        }
        if (unfinished.isPresent()) {
            return run(runner, unfinished.get(), open.open(unfinished.get()), progress);
        }
        var read = intake.read(inputs, request, begun, progress);
        if (draft != read.report().isDraft()) {
            throw Problem.passing(Problem.Kind.FAILED, "input.changed", request.year().orElseThrow() + "/review.csv");
        }
        var entry = support.ledger().begin(request, version, fingerprint, place, inputs.facts(), begun, asker);
        return run(runner, entry, open.open(entry, () -> read), progress);
    }

    private Outcome run(JobRunner runner, LedgerEntry entry, OpenInput input, Progress progress) throws IOException {
        var run = entry.run().id();
        var folder = RunFolder.of(support.folder(), run);
        progress.begun(run);
        var told = new ToldProgress(support.ledger(), run, progress, clock);
        try (input; var _ = support.listeners().listen(run, told)) {
            folder.create();
            runner.run(entry);
            var outcome = outcome(support.ledger().entry(run).orElseThrow(), input.read().report().findings());
            folder.delete();
            return outcome;
        }
    }

    private Outcome outcome(LedgerEntry entry, List<Finding> findings) {
        var run = entry.run();
        if (run.state() == RunState.REJECTED) {
            return new Outcome(Outcome.Kind.REJECTED, entry.request(), run, support.folder().output(), List.of(),
                    Map.of(),
                    findings);
        }
        var place = support.folder().place(run);
        return new Outcome(Outcome.Kind.PUBLISHED, entry.request(), run, place.folder(),
                ExistingRevision.documents(entry.request(), place.folder()), ExistingRevision.versions(place),
                findings);
    }

    @Override
    public Outcome resume(long run, Progress progress) {
        return new DatabaseWait(support.ledger(), progress).with(() -> resumeNow(run, progress));
    }

    private Outcome resumeNow(long run, Progress progress) {
        var entry = support.ledger().entry(run)
                .orElseThrow(() -> Problem.of(Problem.Kind.FAILED, "run.unknown", String.valueOf(run)));
        return alone(entry.request(), () -> {
            var current = support.ledger().entry(run).orElseThrow();
            if (!current.run().state().isOpen()) {
                throw Problem.of(Problem.Kind.FAILED, "run.ended", String.valueOf(run));
            }
            Inputs.of(current.request()).require(current.inputs());
            return produceAlone(current.request(), current.run().askedBy().orElse(Audit.PROGRAM), progress);
        });
    }

    @Override
    public boolean takeUp(long run) {
        return support.ledger().takeUp(run);
    }

    @Override
    public Optional<Run> published(RunRequest request, long after) {
        return support.ledger().runs().stream().filter(run -> run.id() > after && run.state() == RunState.PUBLISHED)
                .filter(run -> answers(run, acceptance().resolve(request, request.year().orElse(run.year()))))
                .findFirst();
    }

    private boolean answers(Run run, RunRequest request) {
        return support.ledger().entry(run.id()).filter(entry -> entry.request().equals(request)).isPresent();
    }

    @Override
    public List<Run> runs() {
        return support.ledger().runs();
    }

    @Override
    public Optional<Run> run(long id) {
        return support.ledger().entry(id).map(LedgerEntry::run);
    }
}
