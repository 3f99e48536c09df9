package dialogue.run.job;

import dialogue.intake.Allowance;
import dialogue.intake.ForbiddenRecords;
import dialogue.intake.InputFolder;
import dialogue.intake.MeetingKeys;
import dialogue.language.Problem;
import dialogue.occasion.Occasion.Meeting;
import dialogue.run.Extent;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.make.DocumentOrder;
import dialogue.run.make.Fingerprint;
import dialogue.run.make.FrozenInput;
import dialogue.run.make.Inputs;
import dialogue.run.stage.RunFolder;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/// Decides what a request needs: nothing, because the newest revision stands; the rest of a run that broke off; or a new run.
record JobProduction(Works works, JobRunner runner, FrozenInput frozen, Allowance allowance, Extent extent,
        Clock clock, String version) implements Production {

    @Override
    public Outcome produce(RunRequest request, Progress progress) {
        var resolved = resolve(request);
        if (DocumentOrder.of(resolved).isEmpty()) {
            throw Problem.of(Problem.Kind.USAGE, "request.no-document");
        }
        if (resolved.occasion() instanceof Meeting(var key)) {
            MeetingKeys.require(key, new InputFolder(resolved.input()).files(resolved.year().orElseThrow()),
                    allowance.limits());
        }
        return new Patience(works.ledger(), progress).with(() -> alone(resolved,
                () -> new Letting(works).go(resolved, produceAlone(resolved, progress))));
    }

    private RunRequest resolve(RunRequest request) {
        return resolve(request, request.year().orElseGet(() -> new InputFolder(request.input()).newest()));
    }

    private RunRequest resolve(RunRequest request, int year) {
        if (!request.output().toAbsolutePath().normalize().equals(works.folder().output())) {
            throw new IllegalArgumentException("This production is for " + works.folder().output());
        }
        var input = request.input().toAbsolutePath().normalize();
        return new RunRequest(OptionalInt.of(year), request.occasion(), request.asOf(), request.audiences(),
                request.languages(), request.formats(), input, works.folder().output(), request.leaveOutRejected(),
                request.posting());
    }

    /// Under the occasion's lock.
    private Outcome alone(RunRequest request, Callable<Outcome> production) {
        try (var _ = works.folder().lock(request.year().orElseThrow(), request.occasion())) {
            return production.call();
        } catch (Exception e) {
            throw problem(e);
        }
    }

    private RuntimeException problem(Exception failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return switch (works.explain(failure)) {
            case StepFailure step -> step.problem().map(RuntimeException.class::cast).orElse(step);
            case RuntimeException other -> other;
            case IOException _ ->
                Problem.passing(Problem.Kind.FAILED, "output.cannot-write", works.folder().output().toString());
            default -> new IllegalStateException("The production was interrupted", failure);
        };
    }

    private Outcome produceAlone(RunRequest request, Progress progress) throws IOException {
        var inputs = Inputs.of(request);
        var fingerprint = Fingerprint.of(request, inputs, allowance, version, FrozenInput.day(clock.instant()));
        var destination = Destination.of(request, extent, works.folder().place());
        var place = destination.next();
        var unfinished = new Unfinished(works, runner).settle(request, fingerprint, place);
        new Adoption(works, request).adopt(destination.revisions());
        var standing = destination.standing(fingerprint);
        if (standing.isPresent()) {
            return new Standing(works.ledger(), request).outcome(standing.get());
        }
        ForbiddenRecords.require(inputs.files(), allowance);
        var entry = unfinished
                .orElseGet(() -> works.ledger().begin(request, version, fingerprint, place, inputs.facts()));
        return run(entry, progress);
    }

    private Outcome run(LedgerEntry entry, Progress progress) throws IOException {
        var folder = RunFolder.of(works.folder(), entry.run().id());
        try (var _ = works.listeners().listen(entry.run().id(), progress)) {
            folder.create();
            runner.run(entry);
            var outcome = outcome(works.ledger().entry(entry.run().id()).orElseThrow(), folder);
            folder.delete();
            return outcome;
        } finally {
            frozen.forget();
        }
    }

    private Outcome outcome(LedgerEntry entry, RunFolder folder) throws IOException {
        var run = entry.run();
        var findings = frozen.report(entry, folder).findings();
        if (run.state() == RunState.REJECTED) {
            return new Outcome(Outcome.Kind.REJECTED, entry.request(), run, works.folder().output(), List.of(),
                    Map.of(),
                    findings);
        }
        var place = works.folder().place(run);
        return new Outcome(Outcome.Kind.PUBLISHED, entry.request(), run, place.folder(),
                Standing.documents(entry.request(), place.folder()), Standing.versions(place), findings);
    }

    @Override
    public Outcome resume(long run, Progress progress) {
        return new Patience(works.ledger(), progress).with(() -> resumeNow(run, progress));
    }

    private Outcome resumeNow(long run, Progress progress) {
        var entry = works.ledger().entry(run)
                .orElseThrow(() -> Problem.of(Problem.Kind.FAILED, "run.unknown", String.valueOf(run)));
        return alone(entry.request(), () -> {
            var current = works.ledger().entry(run).orElseThrow();
            if (!current.run().state().isOpen()) {
                throw Problem.of(Problem.Kind.FAILED, "run.ended", String.valueOf(run));
            }
            Inputs.of(current.request()).require(current.inputs());
            return produceAlone(current.request(), progress);
        });
    }

    @Override
    public Optional<Run> published(RunRequest request, long after) {
        return works.ledger().runs().stream().filter(run -> run.id() > after && run.state() == RunState.PUBLISHED)
                .filter(run -> answers(run, resolve(request, request.year().orElse(run.year())))).findFirst();
    }

    private boolean answers(Run run, RunRequest request) {
        return works.ledger().entry(run.id()).filter(entry -> entry.request().equals(request)).isPresent();
    }

    @Override
    public List<Run> runs() {
        return works.ledger().runs();
    }

    @Override
    public Optional<Run> run(long id) {
        return works.ledger().entry(id).map(LedgerEntry::run);
    }
}
