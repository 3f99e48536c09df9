package dialogue.delivery;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;

/// An attempt with its receipt: what the files beside the revisions say goes before what the ledger does.
record Attested(Receipts receipts, Clock clock) {

    /// Makes an attempt, unless there is a receipt that says what came of it already. No attempt is made where its receipt cannot be written.
    ///
    /// @param claimed with the number of this attempt
    DispatchState attempt(Dispatch claimed, Supplier<DispatchState> attempt) {
        try {
            var known = receipts.of(claimed.mailing()).flatMap(receipt -> receipt.instead(claimed.attempts()));
            if (known.isPresent()) {
                return known.get();
            }
            var newer = receipts.newer(claimed.mailing(), claimed.despite());
            if (newer.isPresent()) {
                return new Withdrawn(
                        LocalizedMessage.of("dispatch.withdrawn-before", String.valueOf(newer.get().version())));
            }
            receipts.write(claimed, Receipt.begun(claimed, clock.instant()));
        } catch (IOException e) {
            throw Problem.of(Kind.FAILED, "mail.no-receipt", receipts.file(claimed.mailing()).toString());
        }
        return settled(claimed, attempt.get());
    }

    private DispatchState settled(Dispatch claimed, DispatchState outcome) {
        try {
            switch (outcome) {
                case Accepted(var reply) ->
                    receipts.write(claimed, Receipt.taken(claimed, reply, clock.instant()));
                case Unknown _ -> {
                    // the receipt of the beginning says as much
                }
                default -> receipts.remove(claimed);
            }
        } catch (IOException e) {
            // the receipt of the beginning stays: a ledger that does not know better asks a person
            System.getLogger(Attested.class.getName()).log(System.Logger.Level.WARNING,
                    "The receipt of message " + claimed.id() + " cannot be written");
        }
        return outcome;
    }

    /// What becomes of a message whose place a newer one takes: a ledger that was put back may not know that it was sent.
    DispatchState withdrawn(Dispatch older, Withdrawn otherwise) {
        try {
            return receipts.of(older.mailing()).map(Attested::known).orElse(otherwise);
        } catch (IOException e) {
            return new Unknown(LocalizedMessage.of("mail.begun-before"));
        }
    }

    private static DispatchState known(Receipt receipt) {
        return receipt.taken() ? new Accepted(receipt.reply()) : new Unknown(LocalizedMessage.of("mail.begun-before"));
    }

    /// What became of an attempt whose process is gone.
    DispatchState lost(Dispatch sending) {
        try {
            return receipts.of(sending.mailing()).filter(Receipt::taken)
                    .<DispatchState>map(receipt -> new Accepted(receipt.reply()))
                    .orElseGet(() -> new Unknown(LocalizedMessage.of("mail.lost")));
        } catch (IOException e) {
            return new Unknown(LocalizedMessage.of("mail.lost"));
        }
    }
}
