package dialogue.delivery;

import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.GivenUp;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.occasion.RevisionKey;
import dialogue.watch.Audit;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/// What a person may do to the messages in the outbox. Every act is audited in the transaction that moves the message.
public final class OutboxActs {

    private final Outbox outbox;
    private final Dispatches dispatches;
    private final Admission admission;
    private final MailSettings settings;
    private final Audit audit;
    private final Clock clock;

    OutboxActs(Outbox outbox, Dispatches dispatches, Admission admission, MailSettings settings, Audit audit,
            Clock clock) {
        this.outbox = outbox;
        this.dispatches = dispatches;
        this.admission = admission;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// Lets all held messages that bring a revision's documents go, but those for whose recipients there is a newer version, and
    /// those that the same person has approved already where a second one has to.
    ///
    /// @param person who says so
    public void approveAll(RevisionKey revision, String person) {
        outbox.of(revision).stream()
                .filter(dispatch -> dispatch.state() instanceof Held(var first)
                        && first.filter(person::equals).isEmpty() && outbox.newer(dispatch).isEmpty())
                .forEach(dispatch -> approve(dispatch.id(), person, false));
    }

    /// Lets a held, doubtful or withdrawn dispatch go; where two persons have to approve, the first one's word only is remembered.
    ///
    /// @param person who says so
    /// @param insist true to send it although there is a newer version; its letter says so then
    /// @throws Problem where it is neither, where there is a newer version, or where a second person has to approve it
    public Dispatch approve(long id, String person, boolean insist) {
        var dispatch = outbox.dispatch(id);
        if (!mayApprove(dispatch.state())) {
            throw refuse("dispatch.not-held", dispatch);
        }
        return release(dispatch, "approve", person, insist);
    }

    /// Sends again what was refused, given up, lost or only written, or sends what was withdrawn.
    ///
    /// @param insist as with [#approve]
    /// @throws Problem where it is on its way, accepted, held or cancelled, or where there is a newer version
    public Dispatch retry(long id, String person, boolean insist) {
        var dispatch = outbox.dispatch(id);
        if (!mayRetry(dispatch.state())) {
            throw refuse("dispatch.not-retried", dispatch);
        }
        return release(dispatch, "retry", person, insist);
    }

    /// True for what waits for a person's word.
    public boolean mayApprove(DispatchState state) {
        return state instanceof Held || state instanceof Withdrawn || state instanceof Doubtful;
    }

    /// True for what was tried, and for what was withdrawn.
    public boolean mayRetry(DispatchState state) {
        return state.mayBecome(settings.queued(clock.instant()))
                && !(state instanceof Held || state instanceof Doubtful || state instanceof Sending);
    }

    /// True for what waits for its turn.
    public boolean mayHold(DispatchState state) {
        return state instanceof Queued;
    }

    /// True for what may have arrived.
    public boolean mayHaveArrived(DispatchState state) {
        return state.mayBecome(new DispatchState.Arrived());
    }

    /// True for what is not delivered.
    public boolean mayCancel(DispatchState state) {
        return state.mayBecome(new DispatchState.Cancelled());
    }

    /// What [#approve] would make of a message; it changes nothing.
    ///
    /// @return the message as it would be before it is handed over
    /// @throws Problem as [#approve], and where it would be refused when it leaves
    public Dispatch foresee(long id, String person, boolean insist) {
        var dispatch = outbox.dispatch(id);
        if (!mayApprove(dispatch.state())) {
            throw refuse("dispatch.not-held", dispatch);
        }
        requireNoNewer(dispatch, insist);
        var next = isFirst(dispatch, person) ? new Held(Optional.of(person)) : settings.queued(clock.instant());
        admission.require(dispatch);
        return new Dispatch(dispatch.id(), dispatch.mailing(), dispatch.mayMail(), dispatch.despite(),
                dispatch.attempts(), dispatch.entered(), dispatch.changed(), next);
    }

    private Optional<Dispatch> requireNoNewer(Dispatch dispatch, boolean insist) {
        admission.requireKept(dispatch.mailing());
        var newer = outbox.newer(dispatch);
        if (newer.isPresent() && !insist) {
            throw superseded(dispatch, newer.get());
        }
        return newer;
    }

    private Dispatch release(Dispatch dispatch, String act, String person, boolean insist) {
        var newer = requireNoNewer(dispatch, insist);
        var isFirst = isFirst(dispatch, person);
        forget(dispatch);
        var known = newer.map(other -> dispatch.despite(other.mailing().version())).orElse(dispatch);
        if (isFirst) {
            return act(known, new Held(Optional.of(person)), act + "-first", person);
        }
        return act(known, settings.queued(clock.instant()), newer.isPresent() ? act + "-insisting" : act, person);
    }

    /// True where somebody else has to approve too. What a server has had in its hands, two persons have approved before.
    ///
    /// @throws Problem where that somebody else is the same person
    private boolean isFirst(Dispatch dispatch, String person) {
        if (settings.approvals() < 2 || dispatch.state() instanceof Refused || dispatch.state() instanceof GivenUp
                || dispatch.state() instanceof Unknown) {
            return false;
        }
        var first = dispatch.state() instanceof Held(var approved) ? approved : Optional.<String>empty();
        if (first.filter(person::equals).isPresent()) {
            throw Problem.of(Kind.FAILED, "dispatch.second-person", String.valueOf(dispatch.id()), person);
        }
        return first.isEmpty();
    }

    /// Who lets go what may have been sent has seen to it that it was not.
    private void forget(Dispatch dispatch) {
        if (dispatch.state() instanceof Doubtful || dispatch.state() instanceof Unknown) {
            attested(dispatch, receipts -> {
                if (receipts.of(dispatch.mailing()).filter(receipt -> !receipt.taken()).isPresent()) {
                    receipts.remove(dispatch);
                }
            });
        }
    }

    private static Problem superseded(Dispatch dispatch, Dispatch newer) {
        return Problem.of(Kind.FAILED, "dispatch.superseded", String.valueOf(dispatch.id()),
                String.valueOf(dispatch.mailing().version()), dispatch.mailing().recipient(),
                String.valueOf(newer.mailing().version()), String.valueOf(newer.id()), newer.state().words());
    }

    /// Enters that a message has arrived of which nobody knew whether it had.
    ///
    /// @param person who has asked the recipient
    /// @throws Problem where it is known
    public Dispatch arrived(long id, String person) {
        var dispatch = outbox.dispatch(id);
        if (!mayHaveArrived(dispatch.state())) {
            throw refuse("dispatch.not-arrived", dispatch);
        }
        attested(dispatch, receipts -> receipts.write(dispatch, Receipt.taken(dispatch, "", clock.instant())));
        return act(dispatch, new DispatchState.Arrived(), "arrived", person);
    }

    private interface Attesting {

        void on(Receipts receipts) throws IOException;
    }

    private void attested(Dispatch dispatch, Attesting work) {
        var receipts = new Receipts(admission.output());
        try {
            work.on(receipts);
        } catch (IOException e) {
            throw Problem.of(Kind.FAILED, "mail.no-receipt", receipts.file(dispatch.mailing()).toString());
        }
    }

    /// Keeps back a dispatch that waits for its turn, until somebody approves it.
    ///
    /// @throws Problem where it does not wait
    public Dispatch hold(long id, String person) {
        var dispatch = outbox.dispatch(id);
        if (!mayHold(dispatch.state())) {
            throw refuse("dispatch.not-waiting", dispatch);
        }
        return act(dispatch, new Held(), "hold", person);
    }

    /// Calls a dispatch off.
    ///
    /// @throws Problem where it is being sent, accepted or cancelled
    public Dispatch cancel(long id, String person) {
        var dispatch = outbox.dispatch(id);
        if (!mayCancel(dispatch.state())) {
            throw refuse("dispatch.not-cancelled", dispatch);
        }
        return act(dispatch, new DispatchState.Cancelled(), "cancel", person);
    }

    private Dispatch act(Dispatch dispatch, DispatchState next, String act, String person) {
        return dispatches.move(dispatch, next, true, clock.instant(),
                () -> audit.enter(person, "message." + act, "message " + dispatch.id()))
                .orElseThrow(() -> refuse("dispatch.moved", dispatch));
    }

    private static Problem refuse(String code, Dispatch dispatch) {
        return Problem.of(Kind.FAILED, code, String.valueOf(dispatch.id()), dispatch.state().words());
    }
}
