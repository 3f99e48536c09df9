package dialogue.run.job;

import dialogue.finding.Finding;
import dialogue.intake.Allowance;
import dialogue.intake.IntakeSettings;
import dialogue.intake.life.Reviews;
import dialogue.intake.reader.MeetingKeys;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.Occasion.Meeting;
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
import dialogue.run.make.DocumentOrder;
import dialogue.watch.Audit;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/// Decides what a request needs: nothing, because the newest revision stands; the rest of a run that broke off; or a new run.
record JobProduction(JobSupport support, JobRunner runner, IntakeJob intake, OpenInputs open, Allowance allowance,
        Extent extent, Clock clock, String version) implements Production {

    @Override
    public Outcome produce(RunRequest request, String asker, Progress progress) {
        var resolved = accept(request);
        return new DatabaseWait(support.ledger(), progress).with(() -> alone(resolved,
                () -> new DispatchRegistration(support).go(resolved, produceAlone(resolved, asker, progress))));
    }

    @Override
    public RunRequest accept(RunRequest request) {
        if (request.occasion().equals(Occasion.COLLECT)) {
            throw Problem.of(Problem.Kind.USAGE, "request.collect");
        }
        var resolved = resolve(request);
        if (DocumentOrder.of(resolved).isEmpty()) {
            throw Problem.of(Problem.Kind.USAGE, "request.no-document");
        }
        if (resolved.occasion() instanceof Meeting(var key)) {
            MeetingKeys.require(key, new Reviews(resolved.input()).files(resolved.year().orElseThrow()),
                    allowance.limits());
        }
        requirePosting(resolved);
        return resolved;
    }

    private void requirePosting(RunRequest request) {
        try {
            Destination.of(request, isDraft(request), extent, support.folder().place());
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private static boolean isDraft(RunRequest request) {
        return new Reviews(request.input()).isOpen(request.year().orElseThrow());
    }

    private RunRequest resolve(RunRequest request) {
        return resolve(request, request.year().orElseGet(() -> new Reviews(request.input()).newest()));
    }

    private RunRequest resolve(RunRequest request, int year) {
        if (!request.output().toAbsolutePath().normalize().equals(support.folder().output())) {
            throw new IllegalArgumentException("This production is for " + support.folder().output());
        }
        var input = request.input().toAbsolutePath().normalize();
        return new RunRequest(OptionalInt.of(year), request.occasion(), request.asOf(), request.audiences(),
                request.languages(), request.formats(), input, support.folder().output(), request.leaveOutRejected(),
                request.posting(), request.full());
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
        var begun = clock.instant();
        var inputs = Inputs.of(request);
        var fingerprint = Fingerprint.of(request, inputs, allowance, version, IntakeSettings.day(begun));
        var draft = isDraft(request);
        var destination = Destination.of(request, draft, extent, support.folder().place());
        var place = destination.next();
        var unfinished = new Unfinished(support, runner).settle(request, fingerprint, place);
        new Adoption(support, request).adopt(destination.revisions());
        var standing = destination.standing(fingerprint);
        if (standing.isPresent()) {
            return new ExistingRevision(support.ledger(), request).outcome(standing.get());
        }
        if (unfinished.isPresent()) {
            return run(unfinished.get(), open.open(unfinished.get()), progress);
        }
        var read = intake.read(inputs, request, begun, progress);
        if (draft != read.report().isDraft()) {
            throw Problem.passing(Problem.Kind.FAILED, "input.changed", request.year().orElseThrow() + "/review.csv");
        }
        var entry = support.ledger().begin(request, version, fingerprint, place, inputs.facts(), begun, asker);
        return run(entry, open.open(entry, () -> read), progress);
    }

    private Outcome run(LedgerEntry entry, OpenInput input, Progress progress) throws IOException {
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
                .filter(run -> answers(run, resolve(request, request.year().orElse(run.year())))).findFirst();
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
