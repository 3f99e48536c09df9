package dialogue.run.job;

import dialogue.delivery.Posting;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.run.RunRequest;
import dialogue.run.job.step.JobSupport;
import dialogue.run.make.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Takes over the revisions of an occasion that stand there though the ledger did not make them: it was moved away, lost, or restored from an older
/// backup, or the folder was brought here from elsewhere. To be called under the occasion's lock, when no run of it is unsettled.
record Adoption(JobSupport support, RunRequest request) {

    /// Of a revision without a manifest nobody knows what it is.
    void adopt(List<Revision> revisions) throws IOException {
        for (var revision : revisions) {
            var manifest = revision.manifest();
            if (manifest.isPresent() && !isKnown(revision)) {
                adopt(revision, manifest.get());
            }
        }
    }

    private boolean isKnown(Revision revision) {
        return support.ledger().knows(revision.key());
    }

    private void adopt(Revision revision, Manifest manifest) throws IOException {
        var published = Files.getLastModifiedTime(revision.folder().resolve(Manifest.NAME)).toInstant();
        support.ledger().together(() -> {
            support.ledger().adopt(Publication.request(manifest, request.input(), request.output()).with(Posting.HOLD),
                    manifest, revision, published);
            support.outbox().adopt(manifest);
        });
    }
}
