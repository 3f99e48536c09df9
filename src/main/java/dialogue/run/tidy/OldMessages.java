package dialogue.run.tidy;

import dialogue.delivery.Dispatch;
import dialogue.delivery.Outbox;
import dialogue.delivery.OutboxFolder;
import dialogue.run.Retention.Old.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// The files of messages for which nobody waits any more. What became of a message stays in the ledger, so that it is not sent again.
record OldMessages(Outbox outbox, OutboxFolder folder) implements Remains<Dispatch> {

    @Override
    public Kind kind() {
        return Kind.MESSAGES;
    }

    @Override
    public List<Dispatch> old(Instant before) {
        return outbox.all().reversed().stream()
                .filter(dispatch -> dispatch.state().isSettled() && !dispatch.changed().isAfter(before))
                .filter(dispatch -> Files.exists(folder.file(dispatch.mailing()))).toList();
    }

    @Override
    public String name(Dispatch dispatch) {
        return Long.toString(dispatch.id());
    }

    @Override
    public void remove(List<Dispatch> old, Consumer<List<Dispatch>> entry) throws IOException {
        entry.accept(old);
        for (var dispatch : old) {
            Files.deleteIfExists(folder.file(dispatch.mailing()));
        }
    }
}
