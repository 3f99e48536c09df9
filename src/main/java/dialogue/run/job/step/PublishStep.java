package dialogue.run.job.step;

import dialogue.delivery.folder.DurableFolder;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.run.input.FrozenInput;
import dialogue.run.input.InputStore;
import dialogue.run.job.intake.OpenInputs;
import dialogue.run.make.Coverings;
import dialogue.run.make.Publication;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.springframework.batch.core.step.StepContribution;

/// Puts the revision together and moves it to its place, once.
record PublishStep(JobSupport support, OpenInputs inputs, Coverings coverings) implements StepAction {

    @Override
    public void perform(StepContext context, StepContribution contribution) throws IOException {
        context.progress().at("publish", 0, 2);
        var entry = context.entry();
        var place = support.folder().place(entry.run());
        if (!Publication.isDone(entry, place)) {
            try (var input = inputs.open(entry)) {
                var revision = new Publication(input.material(), context.folder(), coverings).assemble();
                context.progress().at("publish", 1, 2);
                publish(context, revision, place);
            }
        }
        support.folder().place().open(place);
        context.progress().at("publish", 2, 2);
    }

    /// With what it was made from: no revision stands without.
    private void publish(StepContext context, DurableFolder revision, Revision place) throws IOException {
        var store = new InputStore(support.folder());
        try (var _ = store.alone()) {
            store.keep(new FrozenInput(context.entry(), context.folder()).inputs(), context.folder());
            revision.moveTo(place.folder());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while others keep their inputs");
        }
    }
}
