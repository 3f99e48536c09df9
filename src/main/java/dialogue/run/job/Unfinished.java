package dialogue.run.job;

import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.stage.RunFolder;
import java.io.IOException;
import java.util.Optional;

/// Settles the runs of an occasion that broke off. To be called under the occasion's lock, when none of them can be at work.
record Unfinished(Works works, JobRunner runner) {

    /// Settles all but the one that answers the request, if it is there to be resumed.
    ///
    /// @param place where what the request makes would stand
    Optional<LedgerEntry> settle(RunRequest request, String fingerprint, Revision place) throws IOException {
        var resumable = Optional.<LedgerEntry>empty();
        for (var entry : works.ledger().unfinished(request.year().orElseThrow(), request.occasion())) {
            if (published(entry)) {
                runner.abandon(entry);
                works.publish(entry);
            } else if (answers(entry, fingerprint, place)) {
                resumable = Optional.of(entry);
            } else {
                runner.abandon(entry);
                works.ledger().end(entry.run().id(), RunState.GIVEN_UP);
            }
        }
        deleteLeftovers(request);
        return resumable;
    }

    /// The process broke off behind the move and before it wrote that down.
    private boolean published(LedgerEntry entry) {
        return works.folder().place(entry.run()).manifest()
                .filter(manifest -> manifest.fingerprint().equals(entry.run().fingerprint())).isPresent();
    }

    private boolean answers(LedgerEntry entry, String fingerprint, Revision place) {
        return entry.run().fingerprint().equals(fingerprint) && works.folder().place(entry.run()).equals(place)
                && RunFolder.of(works.folder(), entry.run().id()).exists() && runner.isResumable(entry);
    }

    /// Of ended runs nobody needs what they have staged, and it holds notes.
    private void deleteLeftovers(RunRequest request) throws IOException {
        for (var run : RunFolder.all(works.folder())) {
            if (works.ledger().entry(run).map(entry -> isEnded(entry, request)).orElse(true)) {
                RunFolder.of(works.folder(), run).delete();
            }
        }
    }

    /// The runs of other occasions are not under this lock.
    private static boolean isEnded(LedgerEntry entry, RunRequest request) {
        var ours = entry.request().year().equals(request.year())
                && entry.request().occasion().equals(request.occasion());
        return ours && !entry.run().state().isOpen();
    }
}
