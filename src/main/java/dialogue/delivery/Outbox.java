package dialogue.delivery;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.delivery.folder.Manifest;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The messages to the ministries, from their entering to the server's answer. What it does survives the end of the process at
/// any point, and any number of processes may drain it at once: no address gets a message twice without a person's word.
public final class Outbox {

    private final Dispatches dispatches;
    private final Admission admission;
    private final MailSettings settings;
    private final MailServers servers;
    private final Handover handover;
    private final OutboxActs acts;
    private final Clock clock;

    /// @param courier asked for when there is something to hand over
    /// @param problems gets one for each dispatch that is left to a person
    /// @param audit gets every act of a person
    public Outbox(Dispatches dispatches, Admission admission, MailSettings settings, MailServers servers,
            Supplier<Courier> courier, Problems problems, Audit audit, Clock clock) {
        this.dispatches = dispatches;
        this.admission = admission;
        this.settings = settings;
        this.servers = servers;
        this.handover = new Handover(dispatches, admission, settings, servers, courier, problems, audit, clock);
        this.clock = clock;
        this.acts = new OutboxActs(this, dispatches, admission, settings, audit, clock);
    }

    /// True where a ministry is configured to get mail.
    public boolean hasRecipients() {
        return !admission.ministries().all().isEmpty();
    }

    /// Enters what of a revision goes to whom, in the caller's transaction. What is entered already stays as it is, and a
    /// recipient for whom nothing has changed since gets nothing: no message tells of what its reader may not read.
    public void enter(Manifest revision, Posting posting) {
        var now = clock.instant();
        var state = isHeld(posting) ? new Held() : settings.queued(now);
        admission.ministries().all().stream().flatMap(ministry -> mailings(ministry, revision))
                .forEach(mailing -> enter(mailing, posting, state, now));
    }

    private boolean isHeld(Posting posting) {
        return posting == Posting.HOLD
                || ((posting == Posting.UNSAID || settings.approvals() > 1) && servers.any());
    }

    /// To whom a briefing for some audiences would go, unless nothing has changed for them, and what would become of it.
    public List<Expected> expected(Set<Audience> audiences, Posting posting) {
        return admission.ministries().all().stream().flatMap(ministry -> Papers.parted().stream()
                .filter(papers -> ministry.audiences().stream().filter(audiences::contains)
                        .anyMatch(audience -> audience.owner().isPresent() == (papers == Papers.OWN)))
                .map(papers -> new Expected(ministry.party(), papers, ministry.addresses().size(), isHeld(posting))))
                .toList();
    }

    /// Messages that would be made.
    ///
    /// @param addresses how many
    /// @param held true where they would wait for a person's word
    public record Expected(Party ministry, Papers papers, int addresses, boolean held) {}

    /// Takes over a revision that this ledger did not make, in the caller's transaction: because the ledger was moved away, lost, or restored from an older
    /// backup. What has a receipt was accepted; everything else may have been sent, and waits for a person's word.
    public void adopt(Manifest revision) {
        var doubtful = admission.ministries().all().stream().flatMap(ministry -> mailings(ministry, revision))
                .filter(mailing -> !adopt(mailing)).count();
        if (doubtful > 0) {
            handover.problems()
                    .enter("revision " + revision.key(), Problem.of(Kind.FAILED, "dispatch.adopted",
                            String.valueOf(revision.year()), revision.occasion().key(), revision.key().name()));
        }
    }

    /// True where there is a receipt.
    private boolean adopt(Mailing mailing) {
        var receipt = receipt(mailing).filter(Receipt::taken);
        var version = receipt.map(Receipt::version).filter(each -> each >= mailing.version()).orElse(mailing.version());
        dispatches.enter(mailing.as(version), true,
                receipt.<DispatchState>map(each -> new Accepted(each.reply())).orElseGet(Doubtful::new),
                clock.instant());
        return receipt.isPresent();
    }

    private Optional<Receipt> receipt(Mailing mailing) {
        try {
            return new Receipts(admission.output()).of(mailing);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void enter(Mailing mailing, Posting posting, DispatchState state, Instant now) {
        dispatches.enter(mailing, posting == Posting.SEND, state, now);
        var others = Correspondence.with(dispatches, mailing);
        others.of(mailing).ifPresent(newer -> others.older(mailing)
                .forEach(dispatch -> withdraw(dispatch, Withdrawn.by(newer), now)));
    }

    /// What may be with a server already stays as it is.
    private void withdraw(Dispatch older, Withdrawn withdrawn, Instant now) {
        if (older.state() instanceof Held || older.state() instanceof Queued) {
            var next = handover.attested().withdrawn(older, withdrawn);
            if (dispatches.moveTogether(older, next, now)) {
                handover.noted(older, next);
            }
        }
    }

    private Stream<Mailing> mailings(Ministry ministry, Manifest revision) {
        return ministry.addresses().stream().flatMap(address -> mailings(ministry, address, revision));
    }

    private Stream<Mailing> mailings(Ministry ministry, String address, Manifest revision) {
        var fresh = Papers.parted().stream()
                .filter(papers -> !with(address, revision, papers).knows(ministry.enclosures(revision, papers)))
                .toList();
        var both = !fresh.isEmpty() && with(address, revision, Papers.TOGETHER).isWaitingTogether();
        return (both ? Papers.parted() : fresh).stream()
                .filter(papers -> !ministry.enclosures(revision, papers).isEmpty())
                .map(papers -> new Mailing(revision.key(), with(address, revision, papers).next(), ministry.party(),
                        address, ministry.enclosures(revision, papers)));
    }

    private Correspondence with(String recipient, Manifest revision, Papers papers) {
        return Correspondence.with(dispatches, revision.key(), recipient, papers);
    }

    /// Hands over what is due, each message once.
    ///
    /// @return what it has moved, as it is now
    public List<Dispatch> drain() {
        return handover.drain();
    }

    /// Who takes over what is let go.
    public MailServers.Way way() {
        return servers.way();
    }

    /// True where this process leaves the sending to the one that serves.
    public boolean isLeft() {
        return servers.left();
    }

    /// Sends the operator a message, to see how far it comes.
    ///
    /// @throws Problem where there is no server or no operator
    public Trial trial() {
        return handover.courier().get().trial();
    }

    /// Whether the mail server lets this program in, without a message.
    ///
    /// @return how it answers; empty where none is configured
    /// @throws Problem where it does not
    public Optional<LocalizedMessage> reach() {
        return servers.here() ? Optional.of(handover.courier().get().reach()) : Optional.empty();
    }

    public List<Dispatch> all() {
        return dispatches.all();
    }

    /// The messages that a reader may know of, the newest first.
    ///
    /// @param states [keys][DispatchState#KEYS] of the states in which they are
    /// @param before only those with a smaller number
    /// @param most no more than these
    public List<Dispatch> readable(Optional<Party> reader, Collection<String> states, long before, int most) {
        return dispatches.readable(reader, states, before, most);
    }

    /// The messages that bring a revision's documents, in the order of their entering: those entered for it, and for a recipient
    /// for whom nothing has changed since, those entered for an earlier one. None where it was made on the side.
    public List<Dispatch> of(RevisionKey revision) {
        if (revision.aside()) {
            return List.of();
        }
        var earlier = admission.output().revision(revision).manifest().stream()
                .flatMap(manifest -> admission.ministries().all().stream()
                        .flatMap(ministry -> known(ministry, manifest)))
                .filter(dispatch -> !dispatch.mailing().revision().equals(revision));
        return Stream.concat(dispatches.of(revision).stream(), earlier).distinct()
                .sorted(Comparator.comparingLong(Dispatch::id)).toList();
    }

    private Stream<Dispatch> known(Ministry ministry, Manifest revision) {
        return ministry.addresses().stream().flatMap(address -> Papers.parted().stream()
                .flatMap(papers -> with(address, revision, papers).bringing(ministry.enclosures(revision, papers))
                        .stream()));
    }

    /// The dispatch of a number; empty where there is none.
    public Optional<Dispatch> find(long id) {
        return dispatches.dispatch(id);
    }

    /// The dispatch of a number.
    ///
    /// @throws Problem where there is none
    public Dispatch dispatch(long id) {
        return dispatches.dispatch(id)
                .orElseThrow(() -> Problem.of(Kind.FAILED, "dispatch.unknown", String.valueOf(id)));
    }

    /// What a person may do to messages.
    public OutboxActs acts() {
        return acts;
    }

    /// What a message's letter tells of the others to its recipient.
    public Neighbours neighbours(Dispatch dispatch) {
        return Correspondence.with(dispatches, dispatch.mailing()).around(dispatch.mailing());
    }

    /// The newest version for the same recipient, where this is an older one.
    public Optional<Dispatch> newer(Dispatch dispatch) {
        return Correspondence.with(dispatches, dispatch.mailing()).newer(dispatch.mailing(),
                dispatch.mailing().version());
    }
}
