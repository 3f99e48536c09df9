package dialogue.operator;

import dialogue.delivery.Dispatch;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.run.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Hands over what is due in the outbox, once, after something was made.
record HandOver(Outbox outbox) {

    /// Makes sure that there is somebody to send to, before anything is made.
    ///
    /// @throws Problem where there is not
    void require(Posting posting) {
        if (posting == Posting.SEND && !outbox.hasRecipients()) {
            throw Problem.of(Problem.Kind.FAILED, "mail.no-recipient");
        }
    }

    /// @param person who has asked; where it is to be sent, their word lets go what is held
    Made after(Outcome outcome, Posting posting, String person) {
        var made = outcome.run().makes();
        var folder = outcome.request().output().resolve("outbox");
        if (outcome.kind() == Outcome.Kind.REJECTED) {
            return new Made(outcome, new Post(made, List.of(), Set.of(), folder));
        }
        if (posting == Posting.SEND) {
            outbox.acts().approveAll(made, person);
        }
        var moved = outbox.drain().stream().map(Dispatch::id).collect(Collectors.toSet());
        return new Made(outcome, new Post(made, outbox.of(made), moved, folder));
    }
}
