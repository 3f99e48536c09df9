package dialogue.operator;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Written;
import dialogue.delivery.Mailing;
import dialogue.occasion.RevisionKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What became of the messages to the ministries when a briefing was asked for.
///
/// @param revision that was asked for
/// @param now all messages that bring its documents, as they are now
/// @param moved the numbers of messages that were handed over just now, or failed
/// @param folder where messages are written as files
public record Post(RevisionKey revision, List<Dispatch> now, Set<Long> moved, Path folder) {

    /// True where no message waits for a server or for a person's help.
    public boolean isDelivered() {
        return failed() + waiting() + count(Doubtful.class) == 0;
    }

    /// How many need a person.
    public long failed() {
        return now.stream().filter(dispatch -> dispatch.state().isFailure()).count();
    }

    /// How many are on their way.
    public long waiting() {
        return count(Queued.class) + count(Sending.class);
    }

    /// How many are in a state.
    public long count(Class<? extends DispatchState> state) {
        return now.stream().filter(dispatch -> state.isInstance(dispatch.state())).count();
    }

    /// How many of those that were handed over just now are in a state.
    public long countMoved(Class<? extends DispatchState> state) {
        return now.stream().filter(dispatch -> moved.contains(dispatch.id()) && state.isInstance(dispatch.state()))
                .count();
    }

    /// The recipients for whom nothing has changed since an earlier revision, so that no message was made.
    public List<String> unchanged() {
        return now.stream().map(Dispatch::mailing).map(Mailing::recipient).distinct()
                .filter(recipient -> now.stream().map(Dispatch::mailing)
                        .noneMatch(mailing -> mailing.recipient().equals(recipient)
                                && mailing.revision().equals(revision)))
                .toList();
    }

    /// Where a message stands that was written as a file; empty where it is there no more.
    public Optional<Path> file(Dispatch dispatch) {
        return dispatch.state() instanceof Written(var name)
                ? Optional.of(folder.resolve(name)).filter(Files::exists)
                : Optional.empty();
    }
}
