package dialogue.delivery;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.watch.Problems;
import java.time.Duration;

/// Why a message waits, told before it is given up: a server that will never work is no matter of patience.
///
/// @param waiting the message that was tried
record Trouble(Problems problems, Dispatch waiting) {

    /// Most servers are back by then.
    static final Duration PATIENCE = Duration.ofHours(1);

    /// Has a problem stand where no waiting helps, or has not helped so far.
    ///
    /// @param lasting true where the message has been tried for longer than [#PATIENCE]
    void tell(Delivery.Postponed postponed, boolean lasting) {
        switch (postponed.cause()) {
            case HOPELESS -> raise("mail server", "mail.server-useless", postponed);
            case SERVER -> {
                if (lasting) {
                    raise("mail server", "mail.server-away", postponed);
                }
            }
            case MESSAGE -> {
                if (lasting) {
                    problems.raise("message " + waiting.id() + " waits", Problem.of(Kind.FAILED, "dispatch.waits",
                            String.valueOf(waiting.id()), waiting.mailing().recipient(), postponed.reason()));
                }
            }
        }
    }

    private void raise(String subject, String code, Delivery.Postponed postponed) {
        problems.raise(subject, Problem.of(Kind.FAILED, code, postponed.reason()));
    }
}
