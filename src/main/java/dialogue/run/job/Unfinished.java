package dialogue.run.job;

import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.input.FrozenInput;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.job.step.JobSupport;
import java.io.IOException;
import java.util.Optional;

/// Settles the runs of an occasion that broke off. To be called under the occasion's lock, when none of them can be at work.
record Unfinished(JobSupport support, JobRunner runner) {

    /// Settles all but the one that answers the request, if it is there to be resumed.
    ///
    /// @param place where what the request makes would stand
    Optional<LedgerEntry> settle(RunRequest request, String fingerprint, Revision place) throws IOException {
        var resumable = Optional.<LedgerEntry>empty();
        for (var entry : support.ledger().unfinished(request.year().orElseThrow(), request.occasion())) {
            if (published(entry)) {
                runner.abandon(entry);
                support.publish(entry);
            } else if (answers(entry, fingerprint, place)) {
                resumable = Optional.of(entry);
            } else {
                runner.abandon(entry);
                support.ledger().end(entry.run().id(), RunState.GIVEN_UP);
            }
        }
        deleteLeftovers(request);
        return resumable;
    }

    /// The process broke off behind the move and before it wrote that down.
    private boolean published(LedgerEntry entry) {
        return support.folder().place(entry.run()).manifest()
                .filter(manifest -> manifest.fingerprint().equals(entry.run().fingerprint())).isPresent();
    }

    private boolean answers(LedgerEntry entry, String fingerprint, Revision place) {
        var folder = RunFolder.of(support.folder(), entry.run().id());
        return entry.run().fingerprint().equals(fingerprint) && support.folder().place(entry.run()).equals(place)
                && folder.exists() && new FrozenInput(entry, folder).isSound() && runner.isResumable(entry);
    }

    /// Of ended runs nobody needs the copy of their input, and it holds notes.
    private void deleteLeftovers(RunRequest request) throws IOException {
        for (var run : RunFolder.all(support.folder())) {
            if (support.ledger().entry(run).map(entry -> isEnded(entry, request)).orElse(true)) {
                RunFolder.of(support.folder(), run).delete();
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
