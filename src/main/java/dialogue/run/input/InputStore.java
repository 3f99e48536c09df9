package dialogue.run.input;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.DurableFolder;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.intake.folder.InputFile;
import dialogue.language.Problem;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.lock.ExclusiveLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The files that revisions were made from: each content once, in `<output>/.ledger/inputs` under its SHA-256. Notes are among them, so they are for their
/// owner alone, as all of the ledger's folder is.
public record InputStore(LedgerFolder ledger) {

    /// The sole right to add and to remove, so that nothing is removed that is about to be needed.
    ///
    /// @throws InterruptedException where the thread is interrupted while it waits
    public ExclusiveLock alone() throws IOException, InterruptedException {
        return ExclusiveLock.on(ledger.path().resolve("inputs.lock"));
    }

    /// Keeps the files of a run; each is on the disk when this returns. To be called [alone][#alone()].
    ///
    /// @throws Problem where one is no longer what the run has read
    public void keep(Inputs inputs, RunFolder run) throws IOException {
        PrivateFiles.folder(ledger.inputs());
        Tree.force(ledger.path());
        for (var at = 0; at < inputs.files().size(); at++) {
            keep(inputs.files().get(at), inputs.facts().get(at), run);
        }
    }

    private void keep(InputFile file, Manifest.Input fact, RunFolder run) throws IOException {
        var place = place(fact);
        if (Files.exists(place) && Files.size(place) == fact.bytes()) {
            return;
        }
        var part = run.path().resolve(fact.sha256() + ".part");
        try (var out = PrivateFiles.replace(part)) {
            Files.copy(file.path(), out);
        }
        if (!isWhat(fact, part)) {
            throw Problem.passing(Problem.Kind.FAILED, "input.changed", fact.file());
        }
        Tree.replace(part, place);
    }

    private static boolean isWhat(Manifest.Input fact, Path file) throws IOException {
        return Digest.of(file).sha256().equals(fact.sha256());
    }

    private Path place(Manifest.Input fact) {
        return ledger.inputs().resolve(fact.sha256());
    }

    /// Writes the files of a revision to an input folder.
    ///
    /// @throws Problem where one was not kept, or is damaged
    public void restore(List<Manifest.Input> inputs, DurableFolder folder) throws IOException {
        for (var fact : inputs) {
            if (!Files.exists(place(fact)) || !isWhat(fact, place(fact))) {
                throw Problem.of(Problem.Kind.FAILED, "reproduce.no-input", fact.file(), ledger.inputs().toString());
            }
            folder.copy(place(fact), fact.file());
        }
    }

    /// Removes all but some. To be called [alone][#alone()].
    ///
    /// @param needed by SHA-256
    public void retain(Set<String> needed) throws IOException {
        if (!Files.isDirectory(ledger.inputs())) {
            return;
        }
        try (var files = Files.list(ledger.inputs())) {
            for (var file : files.filter(file -> !needed.contains(file.getFileName().toString())).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
