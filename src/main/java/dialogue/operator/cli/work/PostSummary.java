package dialogue.operator.cli.work;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.delivery.DispatchState.Written;
import dialogue.operator.Post;
import dialogue.operator.cli.screen.Terminal;
import java.util.stream.Stream;

/// Tells what became of the messages of a briefing, and what a person has to do.
record PostSummary(Terminal terminal, Post post) {

    void tellNews() {
        if (!post.unchanged().isEmpty()) {
            terminal.tell("post.unchanged", String.join(", ", post.unchanged()));
        }
        tell("post.written", post.countMoved(Written.class), Summary.typed(post.folder()));
        tell("post.accepted", post.countMoved(Accepted.class));
        tell("post.held", post.count(Held.class));
        tell("post.withdrawn", post.count(Withdrawn.class));
    }

    private void tell(String key, long count, Object... more) {
        if (count > 0) {
            terminal.tell(key, Stream.concat(Stream.of(count), Stream.of(more)).toArray());
        }
    }

    void complain() {
        var doubtful = post.count(Doubtful.class);
        if (doubtful > 0) {
            terminal.complain(Summary.NOT_DELIVERED, "post.doubtful", doubtful);
        }
        if (post.failed() > 0) {
            terminal.complain(Summary.NOT_DELIVERED, "post.failed", post.failed(), post.now().size());
        } else if (post.waiting() > 0) {
            terminal.complain(Summary.NOT_DELIVERED, "post.waiting", post.waiting(), post.now().size());
        }
    }
}
