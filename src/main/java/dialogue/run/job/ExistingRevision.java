package dialogue.run.job;

import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.plan.Audience;
import dialogue.run.Outcome;
import dialogue.run.RunRequest;
import dialogue.run.jdbc.Ledger;
import dialogue.run.make.DocumentOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What stands already and answers a request without any work.
record ExistingRevision(Ledger ledger, RunRequest request) {

    /// @param revision with a manifest of the request's fingerprint
    Outcome outcome(Revision revision) throws IOException {
        var manifest = revision.manifest().orElseThrow();
        var published = Files.getLastModifiedTime(revision.folder().resolve(Manifest.NAME)).toInstant();
        var entry = ledger.published(manifest.fingerprint())
                .orElseGet(() -> ledger.adopt(request, manifest, revision, published));
        return new Outcome(Outcome.Kind.UNCHANGED, request, entry.run(), revision.folder(),
                documents(request, revision.folder()), versions(revision), List.of());
    }

    /// How the readers count a revision's documents.
    static Map<Audience, Integer> versions(Revision revision) {
        var versions = new EnumMap<Audience, Integer>(Audience.class);
        revision.manifest().ifPresent(manifest -> List.of(Audience.values()).forEach(audience -> manifest
                .version(audience.key()).ifPresent(version -> versions.put(audience, version.number()))));
        return versions;
    }

    /// The documents of a request in a revision's folder; somebody may have taken one away since.
    static List<Path> documents(RunRequest request, Path folder) {
        return DocumentOrder.of(request).stream()
                .map(order -> folder.resolve(order.file(request.year().orElseThrow(), request.occasion())))
                .filter(Files::exists).toList();
    }
}
