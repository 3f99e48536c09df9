package dialogue.run.job;

import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.run.Outcome;
import dialogue.run.RunRequest;
import dialogue.run.jdbc.Ledger;
import dialogue.run.make.DocumentOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A revision that answers a request without any work.
record Standing(Ledger ledger, RunRequest request) {

    /// @param revision with a manifest of the request's fingerprint
    Outcome outcome(Revision revision) throws IOException {
        var manifest = revision.manifest().orElseThrow();
        var published = Files.getLastModifiedTime(revision.folder().resolve(Manifest.NAME)).toInstant();
        var entry = ledger.published(manifest.fingerprint())
                .orElseGet(() -> ledger.adopt(request, manifest, published));
        return new Outcome(Outcome.Kind.UNCHANGED, entry.run(), revision.folder(),
                documents(request, revision.folder()),
                List.of());
    }

    /// The documents of a request in a revision's folder.
    static List<Path> documents(RunRequest request, Path folder) {
        return DocumentOrder.of(request).stream()
                .map(order -> folder.resolve(order.file(request.year().orElseThrow(), request.occasion()))).toList();
    }
}
