package dialogue.run.job;

import dialogue.delivery.Posting;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.RunRequest;

/// Enters who gets a revision that stands already, where the request says so.
record Letting(Works works) {

    /// What is entered already stays as it is.
    Outcome go(RunRequest request, Outcome outcome) {
        if (outcome.kind() != Kind.REJECTED && request.posting() != Posting.UNSAID) {
            var run = outcome.run();
            works.folder().place().revision(run.year(), run.occasion().key(), run.revision())
                    .manifest().ifPresent(manifest -> works.ledger()
                            .together(() -> works.outbox().enter(manifest, request.posting())));
        }
        return outcome;
    }
}
