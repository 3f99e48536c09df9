package dialogue.run.job.step;

import dialogue.run.Progress;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.make.DocumentOrder;
import java.nio.file.Path;
import java.util.List;

/// What a step works on.
///
/// @param entry as the ledger has it when the step begins
record StepContext(LedgerEntry entry, RunFolder folder, Progress progress) {

    long run() {
        return entry.run().id();
    }

    List<DocumentOrder> orders() {
        return DocumentOrder.of(entry.request());
    }

    /// Where an order's finished document is until it is published.
    Path document(DocumentOrder order) {
        return folder.documents().resolve(order.file(entry.run().year(), entry.run().occasion()));
    }
}
