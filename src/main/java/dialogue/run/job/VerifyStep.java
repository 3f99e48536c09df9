package dialogue.run.job;

import dialogue.run.make.DocumentOrder;
import dialogue.run.make.FrozenInput;
import dialogue.run.make.Material;
import dialogue.run.make.Reconciliation;
import dialogue.run.make.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;
import org.springframework.batch.core.step.StepContribution;

/// Opens every document again, as many at the same time as are made, and counts the rows again.
record VerifyStep(FrozenInput frozen, Verification verification, int threads) implements Works.Piece {

    @Override
    public void work(Work work, StepContribution contribution) throws IOException {
        var material = frozen.material(work.entry(), work.folder());
        Reconciliation.of(work.entry(), material.report());
        var orders = work.orders();
        work.progress().at("verify", 0, orders.size());
        var done = new AtomicInteger();
        orders.stream().gather(Gatherers.mapConcurrent(threads, order -> verified(order, work, material)))
                .forEachOrdered(_ -> work.progress().at("verify", done.incrementAndGet(), orders.size()));
    }

    private DocumentOrder verified(DocumentOrder order, Work work, Material material) {
        try {
            verification.verify(order, work.document(order), material);
            return order;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
