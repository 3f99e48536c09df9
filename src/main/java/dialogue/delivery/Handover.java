package dialogue.delivery;

import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Hands over what is due and writes down what became of it. It may break off at any point, and others may do the same at once.
record Handover(Dispatches dispatches, Admission admission, MailSettings settings, MailServers servers,
        Supplier<Courier> courier, Problems problems, Audit audit, Clock clock) {

    /// Hands over what is due, each message once.
    ///
    /// @return what it has moved, as it is now; nothing where the sending is left to another process
    List<Dispatch> drain() {
        return servers.left() ? List.of() : drainHere();
    }

    private List<Dispatch> drainHere() {
        var moved = new ArrayList<Dispatch>();
        dispatches.sendingSince(clock.instant().minus(settings.lostAfter())).stream().filter(Dispatch::mayMail)
                .forEach(lost -> move(lost, attested().lost(lost), true).ifPresent(moved::add));
        dispatches.sendingSince(clock.instant()).stream().filter(dispatch -> !dispatch.mayMail())
                .forEach(this::writeAgain);
        moved.addAll(sendAll(dispatches.due(clock.instant())));
        tellOperator();
        return moved.stream().sorted(Comparator.comparingLong(Dispatch::id)).toList();
    }

    /// Each ministry's at the same time as the others', so that a server that is slow about the one does not hold up the other.
    private List<Dispatch> sendAll(List<Dispatch> due) {
        var ministries = due.stream().collect(Collectors.groupingBy(each -> each.mailing().ministry()));
        return ministries.size() < 2 ? inOrder(due) : new Abreast<Dispatch>().all(ministries.values(), this::inOrder);
    }

    private List<Dispatch> inOrder(List<Dispatch> due) {
        return due.stream().flatMap(each -> send(each).stream()).toList();
    }

    /// What no server may have was being written to a file. That does no harm twice, so it is done without a wait, be it beside a process that is still at it.
    private void writeAgain(Dispatch unwritten) {
        move(unwritten, new Queued(clock.instant(), ((Sending) unwritten.state()).until()), false);
    }

    /// Of what has failed now, or when a process before this one had no time to tell it.
    private void tellOperator() {
        var untold = problems.takeUntold();
        if (!untold.isEmpty() && !courier.get().tellOperator(untold)) {
            problems.tellAgain(untold, clock.instant().plus(settings.retryLongest()));
        }
    }

    private void enterProblem(Dispatch dispatch, DispatchState failed) {
        var code = failed instanceof Unknown ? "dispatch.may-have-arrived" : "dispatch.undelivered";
        problems.enter("message " + dispatch.id(), Problem.of(Kind.FAILED, code,
                String.valueOf(dispatch.id()), dispatch.mailing().recipient(), failed.words(),
                failed.detail().orElseThrow()));
    }

    /// Of one recipient's versions none overtakes another: an older one is withdrawn, and a newer one waits while it is not known what becomes of the older.
    private Optional<Dispatch> send(Dispatch due) {
        var others = with(due);
        var newer = others.newer(due.mailing(), due.despite());
        if (newer.isPresent()) {
            return move(due, attested().withdrawn(due, Withdrawn.by(newer.get())), due.mayMail());
        }
        if (others.isSendingBefore(due.mailing())) {
            return Optional.empty();
        }
        if (servers.here() && !due.mayMail()) {
            return move(due, new Held(), false);
        }
        var until = ((Queued) due.state()).until();
        return move(due, new Sending(until), due.mayMail() && servers.here())
                .flatMap(claimed -> settle(claimed, outcome(claimed, until)));
    }

    private DispatchState outcome(Dispatch claimed, Instant until) {
        try {
            admission.require(claimed);
            if (admission.isTooLarge(claimed.mailing(), settings.largest().toBytes())) {
                problems.raise("message " + claimed.id() + " size", Problem.of(Kind.FAILED, "mail.too-large",
                        claimed.mailing().recipient(), settings.largest().toKilobytes()));
            }
            return servers.here() ? attested().attempt(claimed, () -> handed(claimed, until)) : handed(claimed, until);
        } catch (Problem problem) {
            return new DispatchState.Refused(problem.message());
        } catch (RuntimeException fault) {
            return fault(fault);
        }
    }

    private DispatchState handed(Dispatch claimed, Instant until) {
        return switch (courier.get().deliver(claimed, with(claimed).around(claimed.mailing()))) {
            case Delivery.Accepted(var reply) -> new DispatchState.Accepted(reply);
            case Delivery.Written(var file) -> new DispatchState.Written(file);
            case Delivery.Refused(var reason) -> new DispatchState.Refused(reason);
            case Delivery.Unknown(var reason) -> new Unknown(reason);
            case Delivery.Postponed postponed -> postponed(claimed, until, postponed);
        };
    }

    /// A person reads what to do; which class failed is for who mends the program, and stands in the log.
    private static DispatchState fault(RuntimeException fault) {
        System.getLogger(Handover.class.getName()).log(System.Logger.Level.ERROR,
                "A fault broke off the sending of a message: " + fault.getClass().getName());
        return new Unknown(LocalizedMessage.of("mail.fault"));
    }

    /// Asked for at each attempt, so that a message never names what its recipient has not got.
    Attested attested() {
        return new Attested(new Receipts(admission.output()), clock);
    }

    private Correspondence with(Dispatch dispatch) {
        return Correspondence.with(dispatches, dispatch.mailing());
    }

    private DispatchState postponed(Dispatch claimed, Instant until, Delivery.Postponed postponed) {
        var newer = with(claimed).newer(claimed.mailing(), claimed.despite());
        if (newer.isPresent()) {
            return Withdrawn.by(newer.get());
        }
        new Trouble(problems, claimed).tell(postponed, isLasting(until));
        var reason = postponed.reason();
        var next = clock.instant().plus(settings.wait(claimed.attempts()));
        return next.isAfter(until) ? new DispatchState.GivenUp(reason) : new Queued(next, until, Optional.of(reason));
    }

    /// True where a message has been tried for an hour.
    private boolean isLasting(Instant until) {
        return !clock.instant().isBefore(until.minus(settings.retryUntil()).plus(Trouble.PATIENCE));
    }

    /// An answer that comes when others think the sender dead still counts, unless a person has acted since.
    private Optional<Dispatch> settle(Dispatch claimed, DispatchState outcome) {
        return move(claimed, outcome, claimed.mayMail()).or(() -> dispatches.dispatch(claimed.id())
                .filter(now -> now.attempts() == claimed.attempts() && now.state() instanceof Unknown
                        && now.state().mayBecome(outcome))
                .flatMap(now -> move(now, outcome, now.mayMail())));
    }

    /// What fails has a problem stand in the same transaction, so that neither is without the other wherever this process ends.
    private Optional<Dispatch> move(Dispatch from, DispatchState next, boolean mayMail) {
        return dispatches.move(from, next, mayMail, clock.instant(), () -> noted(from, next));
    }

    /// Enters what a move leaves to a person, or takes back of a person's word, in the transaction of the move.
    void noted(Dispatch from, DispatchState next) {
        if (next.isFailure()) {
            enterProblem(from, next);
        } else if (next instanceof Withdrawn) {
            audit.enter(Audit.PROGRAM, "message.withdraw", "message " + from.id());
        }
    }
}
