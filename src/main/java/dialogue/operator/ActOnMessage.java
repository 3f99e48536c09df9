package dialogue.operator;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.MailServers.Way;
import dialogue.delivery.Outbox;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;

/// A person's word on a message. What is let go is handed over at once. It is audited.
public final class ActOnMessage {

    private final Outbox outbox;
    private final Executor background;

    /// @param background hands over what nobody waits for
    ActOnMessage(Outbox outbox, Executor background) {
        this.outbox = outbox;
        this.background = background;
    }

    /// What a person may do to a message.
    public enum Act {
        APPROVE,
        HOLD,
        RETRY,
        ARRIVED,
        CANCEL
    }

    /// What a person may do to a message as it is now, the likeliest first. Who has approved already waits for a second person.
    public List<Act> possible(Dispatch dispatch, String person) {
        return Arrays.stream(Act.values()).filter(act -> isPossible(act, dispatch.state(), person)).toList();
    }

    private boolean isPossible(Act act, DispatchState state, String person) {
        var acts = outbox.acts();
        return switch (act) {
            case APPROVE -> acts.mayApprove(state)
                    && !(state instanceof Held(var first) && first.filter(person::equals).isPresent());
            case HOLD -> acts.mayHold(state);
            case RETRY -> acts.mayRetry(state) && !acts.mayApprove(state);
            case ARRIVED -> acts.mayHaveArrived(state);
            case CANCEL -> acts.mayCancel(state);
        };
    }

    /// Enters a person's word, and waits for what comes of it.
    ///
    /// @param person whose word it is
    /// @param insist true where the person has seen that there is a newer version
    /// @return the message as it is then
    /// @throws dialogue.language.Problem where the message is in no state for it
    public Dispatch act(Act act, long message, String person, boolean insist) {
        enter(act, message, person, insist);
        outbox.drain();
        return outbox.dispatch(message);
    }

    /// What approving would make of a message; it changes nothing.
    ///
    /// @throws dialogue.language.Problem where it would not go
    public Approval foresee(long message, String person, boolean insist) {
        return new Approval(outbox.acts().foresee(message, person, insist), outbox.way());
    }

    /// What approving would make of a message.
    ///
    /// @param message as it would be before it is handed over
    /// @param by who would take it over
    public record Approval(Dispatch message, Way by) {}

    /// True where what is let go is handed over by the process that serves, and not by this one.
    public boolean isLeft() {
        return outbox.isLeft();
    }

    /// The same without waiting: a mail server may be slow.
    ///
    /// @return the message as it is before it is handed over
    /// @throws dialogue.language.Problem where the message is in no state for it
    public Dispatch begin(Act act, long message, String person, boolean insist) {
        var entered = enter(act, message, person, insist);
        background.execute(outbox::drain);
        return entered;
    }

    private Dispatch enter(Act act, long message, String person, boolean insist) {
        return switch (act) {
            case APPROVE -> outbox.acts().approve(message, person, insist);
            case HOLD -> outbox.acts().hold(message, person);
            case RETRY -> outbox.acts().retry(message, person, insist);
            case ARRIVED -> outbox.acts().arrived(message, person);
            case CANCEL -> outbox.acts().cancel(message, person);
        };
    }
}
