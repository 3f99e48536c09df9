package dialogue.run.again;

import dialogue.run.Progress;
import dialogue.run.Run;
import dialogue.run.input.ReadInput;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.make.Coverings;
import dialogue.run.make.DocumentOrder;
import dialogue.run.make.Drafting;
import dialogue.run.make.Material;
import dialogue.run.make.Publication;
import dialogue.run.make.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;

/// Makes and proves all documents of a revision without a job: whoever is interrupted begins anew.
///
/// @param threads documents made at the same time
record Workbench(Drafting drafting, Verification verification, Coverings coverings, int threads) {

    /// Puts the revision together in the run's folder, as if it were to be published.
    void make(LedgerEntry entry, ReadInput read, RunFolder folder, Progress progress) throws IOException {
        var material = Material.of(entry, read.report());
        var orders = DocumentOrder.of(entry.request());
        var done = new AtomicInteger();
        try {
            orders.stream()
                    .gather(Gatherers.mapConcurrent(threads, order -> made(order, entry.run(), material, folder)))
                    .forEachOrdered(_ -> progress.at("render", done.incrementAndGet(), orders.size()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        new Publication(material, folder, coverings).assemble();
    }

    private DocumentOrder made(DocumentOrder order, Run run, Material material, RunFolder folder) {
        var file = folder.documents().resolve(order.file(run.year(), run.occasion()));
        try {
            drafting.write(order, material, file);
            verification.verify(order, file, material);
            return order;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
