package dialogue.operator;

import dialogue.delivery.Dispatch;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.run.collect.ReportCollection;
import dialogue.watch.Audit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Asks the ministries now for the reports that an open review lacks, and hands over what is due in the outbox. It is audited.
public final class AskForReports {

    private final ReportCollection collection;
    private final Outbox outbox;
    private final Audit audit;
    private final Executor background;

    /// @param background hands over what nobody waits for
    AskForReports(ReportCollection collection, Outbox outbox, Audit audit, Executor background) {
        this.collection = collection;
        this.outbox = outbox;
        this.audit = audit;
        this.background = background;
    }

    /// Asks for what is missing or stale.
    ///
    /// @param person who asks
    /// @return the messages that bring the forms, as they are then; none where nothing is missing
    /// @throws dialogue.language.Problem as [ReportCollection#ask]
    public List<Dispatch> ask(int year, Posting posting, String person) {
        audit.enter(person, "review.ask", "review " + year);
        var asked = collection.ask(year, posting, Optional.empty());
        outbox.drain();
        return asked.map(outbox::of).orElse(List.of());
    }

    /// The same without waiting: a mail server may be slow. Who was asked is not told, for it says what the other party lacks.
    ///
    /// @throws dialogue.language.Problem as [ReportCollection#ask]
    public void begin(int year, Posting posting, String person) {
        audit.enter(person, "review.ask", "review " + year);
        collection.ask(year, posting, Optional.empty());
        background.execute(outbox::drain);
    }
}
