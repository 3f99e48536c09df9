package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import java.util.Optional;

/// The rungs that an agreement has reached. A rung counts once a source confirms it; an agreement signed anew counts by its latest date.
public final class AgreementStages {

    private AgreementStages() {}

    /// Empty where no rung has a date: a ladder of six open rungs would look as if nothing had been done, and the agreement may long have been signed.
    public static Optional<Block.Ladder> ladder(Content content, Initiative initiative) {
        var rungs = Stage.ladder().stream()
                .map(stage -> new Block.Rung(stage, reached(content, initiative, stage))).toList();
        return Optional.of(new Block.Ladder(rungs))
                .filter(_ -> rungs.stream().anyMatch(rung -> rung.reached().isPresent()));
    }

    public static Optional<PlanDate> reached(Content content, Initiative initiative, Stage stage) {
        return content.review().plan().milestones(initiative.key()).stream()
                .filter(milestone -> milestone.stage() == stage)
                .filter(milestone -> milestone.hasHappened(content.asOf()))
                .map(Milestone::date).reduce((first, second) -> second);
    }

    /// The rung above the highest one reached; empty where the highest of all is reached, and where no rung has a date.
    public static Optional<Stage> next(Content content, Initiative initiative) {
        var ladder = Stage.ladder();
        return ladder.stream().filter(stage -> reached(content, initiative, stage).isPresent())
                .reduce((lower, higher) -> higher).map(stage -> ladder.indexOf(stage) + 1)
                .filter(next -> next < ladder.size()).map(ladder::get);
    }
}
