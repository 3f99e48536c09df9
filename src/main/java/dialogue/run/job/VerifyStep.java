package dialogue.run.job;

import dialogue.run.make.FrozenInput;
import dialogue.run.make.Reconciliation;
import dialogue.run.make.Verification;
import java.io.IOException;
import org.springframework.batch.core.step.StepContribution;

/// Opens every document again, and counts the rows again.
record VerifyStep(FrozenInput frozen, Verification verification) implements Works.Piece {

    @Override
    public void work(Work work, StepContribution contribution) throws IOException {
        var entry = work.entry();
        var report = frozen.report(entry, work.folder());
        Reconciliation.of(entry, report);
        var orders = work.orders();
        for (var done = 0; done < orders.size(); done++) {
            work.progress().at("verify", done, orders.size());
            var order = orders.get(done);
            verification.verify(order, work.document(order), report, entry);
        }
        work.progress().at("verify", orders.size(), orders.size());
    }
}
