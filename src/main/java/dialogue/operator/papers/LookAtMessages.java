package dialogue.operator.papers;

import dialogue.delivery.Admission;
import dialogue.delivery.Dispatch;
import dialogue.delivery.Outbox;
import dialogue.delivery.library.Edition;
import dialogue.delivery.library.Library;
import dialogue.delivery.library.Preview;
import dialogue.delivery.library.Previews;
import dialogue.language.Language;
import dialogue.plan.Party;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import java.util.List;
import java.util.Optional;

/// What a reader may know of the messages to the ministries.
public final class LookAtMessages {

    private final Outbox outbox;
    private final Admission admission;
    private final Previews previews;
    private final Library library;
    private final Audit audit;

    LookAtMessages(Outbox outbox, Admission admission, Previews previews, Library library, Audit audit) {
        this.outbox = outbox;
        this.admission = admission;
        this.previews = previews;
        this.library = library;
        this.audit = audit;
    }

    /// A page of them, the newest first.
    ///
    /// @param reader whose ministry it is; empty for none
    /// @param before only those with a smaller number
    public List<Dispatch> page(Optional<Party> reader, long before, int most) {
        return outbox.readable(reader, before, most);
    }

    /// The message of a number; empty where the reader may not know of it.
    public Optional<Dispatch> message(Optional<Party> reader, long number) {
        return outbox.find(number).filter(dispatch -> dispatch.mailing().readableBy(reader));
    }

    /// The newest version for the same recipient, where this is an older one.
    public Optional<Dispatch> newer(Dispatch message) {
        return outbox.newer(message);
    }

    /// It as its recipient gets it.
    ///
    /// @throws dialogue.language.Problem where its words cannot be read
    public Preview preview(Dispatch message) {
        return previews.of(message, outbox.neighbours(message));
    }

    /// The edition whose documents it brings; empty where they are no more.
    public Optional<Edition> edition(Optional<Party> reader, Dispatch message) {
        return library.bringing(reader, message.mailing().revision());
    }

    /// What persons have done to it, the oldest first.
    public List<Act> acts(Dispatch message) {
        return audit.about("message " + message.id());
    }

    /// The server's last line, or why it failed; empty where there is nothing to say. The place of its documents on the machine is left out: it would tell how the
    /// ledger counts.
    public String detail(Dispatch message, Language language) {
        var words = message.state().detail().map(detail -> detail.in(language)).orElse("");
        var folder = admission.folder(message.mailing()).toString();
        return words.replace(folder + "/", "").replace(folder + "\\", "").replace(folder, "…");
    }
}
