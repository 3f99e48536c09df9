package dialogue.run.job.step;

import dialogue.run.input.Reconciliation;
import dialogue.run.job.intake.OpenInputs;
import dialogue.run.make.Verification;
import java.io.IOException;
import org.springframework.batch.core.step.StepContribution;

/// Opens the document of one partition again, where several machines verify the documents of a run.
record ProofStep(OpenInputs inputs, Verification verification) implements StepAction {

    @Override
    public void perform(StepContext context, StepContribution contribution) throws IOException {
        var order = DocumentPartitioner.order(context, contribution.getStepExecution());
        try (var input = inputs.open(context.entry())) {
            Reconciliation.of(context.entry().inputs(), input.read().report());
            verification.verify(order, context.document(order), input.material());
        }
    }
}
