package dialogue.run.tidy;

import dialogue.run.Retention.Old.Kind;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.jdbc.RunRecords;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/// What the ledger remembers of runs, with the folders that a killed process may have left.
record OldRuns(Ledger ledger, RunRecords records, LedgerFolder folder) implements Remains<Long> {

    /// Removed in one transaction, during which others wait for the ledger.
    private static final int BATCH = 50;

    @Override
    public Kind kind() {
        return Kind.RUNS;
    }

    @Override
    public List<Long> old(Instant before) {
        return records.old(before);
    }

    @Override
    public String name(Long run) {
        return run.toString();
    }

    @Override
    public void remove(List<Long> old, Consumer<List<Long>> entry) throws IOException {
        old.stream().gather(Gatherers.windowFixed(BATCH)).forEach(batch -> ledger.together(() -> {
            entry.accept(batch);
            records.remove(batch);
        }));
        for (var run : RunFolder.all(folder)) {
            if (ledger.entry(run).isEmpty()) {
                RunFolder.of(folder, run).delete();
            }
        }
    }
}
