package dialogue.operator;

import dialogue.delivery.Dispatch;
import dialogue.delivery.Outbox;

/// A person's word on a message. What is let go is handed over at once. It is audited.
public final class ActOnMessage {

    private final Outbox outbox;

    ActOnMessage(Outbox outbox) {
        this.outbox = outbox;
    }

    /// What a person may do to a message.
    public enum Act {
        APPROVE,
        HOLD,
        RETRY,
        ARRIVED,
        CANCEL
    }

    /// Enters a person's word.
    ///
    /// @param person whose word it is
    /// @param insist true where the person has seen that there is a newer version
    /// @return the message as it is then
    /// @throws dialogue.language.Problem where the message is in no state for it
    public Dispatch act(Act act, long message, String person, boolean insist) {
        switch (act) {
            case APPROVE -> outbox.acts().approve(message, person, insist);
            case HOLD -> outbox.acts().hold(message, person);
            case RETRY -> outbox.acts().retry(message, person, insist);
            case ARRIVED -> outbox.acts().arrived(message, person);
            case CANCEL -> outbox.acts().cancel(message, person);
        }
        outbox.drain();
        return outbox.dispatch(message);
    }
}
