package dialogue.delivery;

import dialogue.delivery.DispatchState.Cancelled;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.occasion.RevisionKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All of one kind of papers that was entered for one recipient of an occasion, the first version first: what the recipient knows, or will.
record Correspondence(List<Dispatch> dispatches) {

    /// With the recipient of a mailing.
    static Correspondence with(Dispatches dispatches, Mailing mailing) {
        return with(dispatches, mailing.revision(), mailing.recipient(), mailing.papers());
    }

    /// With a recipient about the occasion of a revision.
    static Correspondence with(Dispatches dispatches, RevisionKey revision, String recipient, Papers papers) {
        return new Correspondence(dispatches.to(revision.year(), revision.occasion(), recipient).stream()
                .filter(dispatch -> dispatch.mailing().papers().meets(papers)).toList());
    }

    /// True where a message that brings both joint and own documents is not sent yet: what takes the place of the one has to bring the other too.
    boolean isWaitingTogether() {
        return dispatches.stream().filter(dispatch -> dispatch.mailing().papers() == Papers.TOGETHER)
                .anyMatch(dispatch -> switch (dispatch.state()) {
                    case Held _,Queued _,Sending _ -> true;
                    default -> false;
                });
    }

    /// True where the last that was entered of each document is this one, byte for byte: there is nothing to tell. What became
    /// of the message does not matter, for a person has seen to it or will; unless the program itself has withdrawn it.
    boolean knows(List<Enclosure> documents) {
        return documents.stream().allMatch(document -> bringing(document).isPresent());
    }

    /// The messages that bring some documents, where all of them are known; else none.
    List<Dispatch> bringing(List<Enclosure> documents) {
        return knows(documents)
                ? documents.stream().flatMap(document -> bringing(document).stream()).distinct().toList()
                : List.of();
    }

    private Optional<Dispatch> bringing(Enclosure document) {
        return dispatches.reversed().stream().filter(dispatch -> sum(dispatch, document).isPresent()).findFirst()
                .filter(last -> !(last.state() instanceof Withdrawn))
                .filter(last -> sum(last, document).filter(document.sha256()::equals).isPresent());
    }

    private static Optional<String> sum(Dispatch dispatch, Enclosure document) {
        return dispatch.mailing().enclosures().stream().filter(other -> other.file().equals(document.file()))
                .map(Enclosure::sha256).findFirst();
    }

    /// The version of a further message.
    int next() {
        return dispatches.stream().mapToInt(dispatch -> dispatch.mailing().version()).max().orElse(0) + 1;
    }

    /// The newest that was entered after a version, brings some of the same documents as a mailing and was not called off.
    Optional<Dispatch> newer(Mailing mailing, int than) {
        return dispatches.reversed().stream().filter(dispatch -> dispatch.mailing().version() > than)
                .filter(dispatch -> !(dispatch.state() instanceof Cancelled) && overlap(dispatch, mailing)).findFirst();
    }

    /// True where an earlier version is just being handed over.
    boolean isSendingBefore(Mailing mailing) {
        return older(mailing).anyMatch(dispatch -> dispatch.state() instanceof Sending);
    }

    Optional<Dispatch> of(Mailing mailing) {
        return dispatches.stream().filter(dispatch -> dispatch.mailing().equals(mailing)).findFirst();
    }

    /// Those of earlier versions that bring some of the same documents.
    Stream<Dispatch> older(Mailing mailing) {
        return dispatches.stream().filter(dispatch -> dispatch.mailing().version() < mailing.version())
                .filter(dispatch -> overlap(dispatch, mailing));
    }

    private static boolean overlap(Dispatch dispatch, Mailing mailing) {
        return mailing.enclosures().stream().anyMatch(file -> sum(dispatch, file).isPresent());
    }

    /// What of a mailing's neighbours its letter tells.
    Neighbours around(Mailing mailing) {
        return new Neighbours(replacedBy(mailing), newer(mailing, mailing.version()).map(Dispatch::mailing));
    }

    /// What the recipient got last before a mailing and is replaced by it, because it brought some of the same documents.
    Optional<Mailing> replacedBy(Mailing mailing) {
        return dispatches.reversed().stream().filter(dispatch -> dispatch.state().isHandedOver())
                .filter(dispatch -> dispatch.mailing().version() < mailing.version() && overlap(dispatch, mailing))
                .map(Dispatch::mailing).findFirst();
    }
}
