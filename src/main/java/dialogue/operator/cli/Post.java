package dialogue.operator.cli;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.delivery.DispatchState.Written;
import dialogue.delivery.Mailing;
import dialogue.occasion.RevisionKey;
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
record Post(RevisionKey revision, List<Dispatch> now, Set<Long> moved, Path folder) {

    private static final int NOT_DELIVERED = 3;

    /// Tells what happened, and what a person has to do. Returns the exit code.
    int tell(Terminal terminal, boolean silent) {
        if (!silent) {
            tellNews(terminal);
        }
        var failed = now.stream().filter(dispatch -> dispatch.state().isFailure()).count();
        var waiting = count(now, Queued.class) + count(now, Sending.class);
        var doubtful = count(now, Doubtful.class);
        if (doubtful > 0) {
            terminal.complain(terminal.words("post.doubtful", doubtful));
        }
        if (failed > 0) {
            terminal.complain(terminal.words("post.failed", failed, now.size()));
        } else if (waiting > 0) {
            terminal.complain(terminal.words("post.waiting", waiting, now.size()));
        }
        return failed + waiting + doubtful > 0 ? NOT_DELIVERED : 0;
    }

    private void tellNews(Terminal terminal) {
        var handedOver = now.stream().filter(dispatch -> moved.contains(dispatch.id())).toList();
        var written = count(handedOver, Written.class);
        var accepted = count(handedOver, Accepted.class);
        var unchanged = unchanged();
        if (!unchanged.isEmpty()) {
            terminal.tell("post.unchanged", String.join(", ", unchanged));
        }
        var held = count(now, Held.class);
        if (written > 0) {
            terminal.tell("post.written", written, Summary.typed(folder));
        }
        if (accepted > 0) {
            terminal.tell("post.accepted", accepted);
        }
        if (held > 0) {
            terminal.tell("post.held", held);
        }
        var withdrawn = count(now, Withdrawn.class);
        if (withdrawn > 0) {
            terminal.tell("post.withdrawn", withdrawn);
        }
    }

    private static long count(List<Dispatch> dispatches, Class<? extends DispatchState> state) {
        return dispatches.stream().filter(dispatch -> state.isInstance(dispatch.state())).count();
    }

    /// The recipients for whom nothing has changed since an earlier revision, so that no message was made.
    private List<String> unchanged() {
        return now.stream().map(Dispatch::mailing).filter(mailing -> !mailing.revision().equals(revision))
                .map(Mailing::recipient).distinct().toList();
    }

    /// Where a message stands that was written as a file.
    Optional<Path> file(Dispatch dispatch) {
        return dispatch.state() instanceof Written(var name) ? Optional.of(folder.resolve(name)) : Optional.empty();
    }
}
