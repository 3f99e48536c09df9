package dialogue.run.job;

import dialogue.run.make.Drafting;
import dialogue.run.make.FrozenInput;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.batch.core.step.StepContribution;

/// Makes the document of one partition. It changes nothing but that document's file.
record RenderStep(FrozenInput frozen, Drafting drafting) implements Works.Piece {

    @Override
    public void work(Work work, StepContribution contribution) throws IOException {
        var order = DocumentPartitioner.order(work, contribution.getStepExecution());
        var entry = work.entry();
        drafting.write(order, frozen.material(entry, work.folder()), work.document(order));
        var done = work.orders().stream().filter(other -> Files.exists(work.document(other))).count();
        work.progress().at("render", (int) done, work.orders().size());
    }
}
