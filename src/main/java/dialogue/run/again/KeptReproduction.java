package dialogue.run.again;

import dialogue.delivery.folder.DurableFolder;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.run.Progress;
import dialogue.run.Reproduction;
import dialogue.run.Run;
import dialogue.run.RunState;
import dialogue.run.input.InputStore;
import dialogue.run.input.Inputs;
import dialogue.run.input.ReadInput;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.job.intake.IntakeJob;
import dialogue.run.lock.ExclusiveLock;
import dialogue.run.make.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Makes a revision again in the folder of a run that the ledger does not know: nothing of it can be published, sent or gone on with.
///
/// @param program the version that makes
record KeptReproduction(LedgerFolder folder, Ledger ledger, IntakeJob intake, Workbench workbench,
        String program) implements Reproduction {

    @Override
    public Reproduced reproduce(RevisionKey key, Optional<Path> into, Progress progress) {
        into.filter(Files::exists).ifPresent(taken -> {
            throw Problem.of(Problem.Kind.USAGE, "reproduce.taken", taken.toString());
        });
        var revision = folder.place().revision(key);
        var manifest = revision.manifest().filter(_ -> !key.occasion().equals(Occasion.COLLECT)).orElseThrow(
                () -> Problem.of(Problem.Kind.USAGE, "reproduce.unknown", revision.folder().toString()));
        try (var _ = ExclusiveLock.on(folder.path().resolve("again.lock"))) {
            return again(revision, manifest, into, progress);
        } catch (IOException e) {
            throw Problem.passing(Problem.Kind.FAILED, "output.cannot-write", folder.output().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while somebody else makes a revision again", e);
        }
    }

    /// What an earlier attempt has left is removed too: it holds notes.
    private Reproduced again(Revision revision, Manifest manifest, Optional<Path> into, Progress progress)
            throws IOException {
        var again = new RunFolder(folder.path().resolve("again"));
        again.delete();
        try {
            new InputStore(folder).restore(manifest.inputs(), DurableFolder.empty(again.input()));
            var begun = begun(revision);
            var read = intake.read(Inputs.of(again.input(), manifest.year()),
                    Publication.request(manifest, again.input(), folder.output()), begun, progress);
            workbench.make(entry(revision, manifest, begun, read), read, again, progress);
            if (into.isPresent()) {
                copy(again.publish(), into.get().toAbsolutePath());
            }
            return compared(manifest, new Revision(revision.key(), again.publish()).manifest().orElseThrow());
        } finally {
            again.delete();
        }
    }

    /// When the revision's run began: reports of a later day were refused then. Where the ledger does not know, when its manifest was written.
    private Instant begun(Revision revision) throws IOException {
        var run = ledger.runs().stream()
                .filter(one -> one.state() == RunState.PUBLISHED && one.makes().equals(revision.key())).findFirst();
        return run.isPresent()
                ? run.get().started()
                : Files.getLastModifiedTime(revision.folder().resolve(Manifest.NAME)).toInstant();
    }

    private LedgerEntry entry(Revision revision, Manifest manifest, Instant begun, ReadInput read) {
        var totals = manifest.totals();
        var run = new Run(0, revision.key(), manifest.asOf(), manifest.fingerprint(), RunState.RUNNING, totals.read(),
                totals.used(), totals.refused(), begun, null);
        return new LedgerEntry(run, Publication.request(manifest, folder.path(), folder.output()), manifest.version(),
                read.counted(manifest.inputs()));
    }

    private static void copy(Path made, Path into) throws IOException {
        var part = DurableFolder.empty(into.resolveSibling("." + into.getFileName() + ".part"));
        try (var files = Files.walk(made)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                part.copy(file, made.relativize(file).toString().replace('\\', '/'));
            }
        }
        part.moveTo(into);
    }

    private Reproduced compared(Manifest then, Manifest now) {
        var sums = sums(now);
        var files = sums(then);
        return new Reproduced(then.version(), program, files.size(),
                files.keySet().stream().filter(file -> !Objects.equals(files.get(file), sums.get(file))).toList());
    }

    private static Map<String, String> sums(Manifest manifest) {
        var sums = new TreeMap<String, String>();
        manifest.documents().forEach(document -> sums.put(document.file(), document.sha256()));
        manifest.coverings().forEach(covering -> sums.put(covering.file(), covering.sha256()));
        sums.put(manifest.findings().file(), manifest.findings().sha256());
        return sums;
    }
}
