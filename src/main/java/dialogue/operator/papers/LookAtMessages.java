package dialogue.operator.papers;

import dialogue.delivery.Admission;
import dialogue.delivery.Dispatch;
import dialogue.delivery.Outbox;
import dialogue.delivery.library.Edition;
import dialogue.delivery.library.Library;
import dialogue.delivery.library.Preview;
import dialogue.delivery.library.Previews;
import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    /// @param states [keys][dialogue.delivery.DispatchState#KEYS] of the states in which they are
    /// @param before only those with a smaller number
    public List<Dispatch> page(Optional<Party> reader, Collection<String> states, long before, int most) {
        return outbox.readable(reader, states, before, most);
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
    /// @throws Problem where its words cannot be read
    public Preview preview(Dispatch message) {
        return plainly(message, () -> previews.of(message, outbox.neighbours(message)));
    }

    /// Does what may have a problem, and tells that without the place of the documents on the machine, which would tell how the ledger counts.
    ///
    /// @throws Problem as the work, with the same code
    public <T> T plainly(Dispatch message, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem problem) {
            throw Problem.of(problem.kind(), problem.code(), plain(message, problem.message()).details().toArray());
        }
    }

    private LocalizedMessage plain(Dispatch message, LocalizedMessage told) {
        var folder = admission.folder(message.mailing()).toString();
        return new LocalizedMessage(told.key(), told.details().stream().map(detail -> switch (detail) {
            case LocalizedMessage inner -> plain(message, inner);
            case String words -> words.replace(folder + File.separator, "").replace(folder, "…");
            default -> detail;
        }).toList());
    }

    /// The editions whose documents some messages bring, by the ledger's revision; none where they are no more.
    public Map<RevisionKey, Edition> editions(Optional<Party> reader, List<Dispatch> messages) {
        return library.bringing(reader,
                messages.stream().map(message -> message.mailing().revision()).collect(Collectors.toSet()));
    }

    /// What persons have done to it, the oldest first.
    public List<Act> acts(Dispatch message) {
        return audit.about("message " + message.id());
    }

    /// The server's last line, or why it failed; empty where there is nothing to say.
    public String detail(Dispatch message, Language language) {
        return message.state().detail().map(detail -> plain(message, detail).in(language)).orElse("");
    }
}
