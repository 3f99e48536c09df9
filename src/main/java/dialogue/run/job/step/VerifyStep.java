package dialogue.run.job.step;

import dialogue.run.input.Reconciliation;
import dialogue.run.job.intake.OpenInputs;
import dialogue.run.make.DocumentOrder;
import dialogue.run.make.Material;
import dialogue.run.make.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;
import org.springframework.batch.core.step.StepContribution;

/// Opens every document again, as many at the same time as are made, and counts the rows again.
record VerifyStep(OpenInputs inputs, Verification verification, int threads) implements StepAction {

    @Override
    public void perform(StepContext context, StepContribution contribution) throws IOException {
        try (var input = inputs.open(context.entry())) {
            Reconciliation.of(context.entry().inputs(), input.read().report());
            verify(context, input.material());
        }
    }

    private void verify(StepContext context, Material material) {
        var orders = context.orders();
        context.progress().at("verify", 0, orders.size());
        var done = new AtomicInteger();
        orders.stream().gather(Gatherers.mapConcurrent(threads, order -> verified(order, context, material)))
                .forEachOrdered(_ -> context.progress().at("verify", done.incrementAndGet(), orders.size()));
    }

    private DocumentOrder verified(DocumentOrder order, StepContext context, Material material) {
        try {
            verification.verify(order, context.document(order), material);
            return order;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
