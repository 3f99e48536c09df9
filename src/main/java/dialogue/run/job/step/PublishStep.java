package dialogue.run.job.step;

import dialogue.run.job.intake.OpenInputs;
import dialogue.run.make.Coverings;
import dialogue.run.make.Publication;
import java.io.IOException;
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
                revision.moveTo(place.folder());
            }
        }
        support.folder().place().open(place);
        context.progress().at("publish", 2, 2);
    }
}
