package dialogue.run.job.step;

import dialogue.run.job.intake.OpenInputs;
import dialogue.run.make.Drafting;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.batch.core.step.StepContribution;

/// Makes the document of one partition. It changes nothing but that document's file.
record RenderStep(OpenInputs inputs, Drafting drafting) implements StepAction {

    @Override
    public void perform(StepContext context, StepContribution contribution) throws IOException {
        var order = DocumentPartitioner.order(context, contribution.getStepExecution());
        try (var input = inputs.open(context.entry())) {
            drafting.write(order, input.material(), context.document(order));
        }
        var done = context.orders().stream().filter(other -> Files.exists(context.document(other))).count();
        context.progress().at("render", (int) done, context.orders().size());
    }
}
