package dialogue.run.job;

import dialogue.run.make.Coverings;
import dialogue.run.make.FrozenInput;
import dialogue.run.make.Publication;
import java.io.IOException;
import org.springframework.batch.core.step.StepContribution;

/// Puts the revision together and moves it to its place, once.
record PublishStep(Works works, FrozenInput frozen, Coverings coverings) implements Works.Piece {

    @Override
    public void work(Work work, StepContribution contribution) throws IOException {
        work.progress().at("publish", 0, 2);
        var entry = work.entry();
        var place = works.folder().place(entry.run());
        if (!Publication.isDone(entry, place)) {
            var revision = new Publication(frozen.material(entry, work.folder()), work.folder(), coverings)
                    .assemble();
            work.progress().at("publish", 1, 2);
            revision.moveTo(place.folder());
        }
        works.folder().place().open(place);
        work.progress().at("publish", 2, 2);
    }
}
