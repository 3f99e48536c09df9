package dialogue.run.job;

import dialogue.delivery.Posting;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.job.step.JobSupport;
import java.io.IOException;

/// Queues the mail for a revision that was already published, if the request asks for it.
record DispatchRegistration(JobSupport support) {

    /// What is entered already stays as it is.
    Outcome go(RunRequest request, Outcome outcome) throws IOException {
        if (outcome.kind() != Kind.REJECTED && request.posting() != Posting.UNSAID && isNewest(outcome.run())) {
            support.folder().place(outcome.run()).manifest().ifPresent(manifest -> support.ledger()
                    .together(() -> support.outbox().enter(manifest, request.posting())));
        }
        return outcome;
    }

    /// What is entered for an older one would overtake the newest.
    private boolean isNewest(Run run) throws IOException {
        return support.folder().place().newest(run.year(), run.occasion())
                .filter(support.folder().place(run)::equals).isPresent();
    }
}
