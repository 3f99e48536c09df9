package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import java.util.Optional;

/// The rungs that an agreement has reached. A rung counts once a source confirms it; an agreement signed anew counts by its latest date.
final class Rungs {

    private Rungs() {}

    static Block.Ladder ladder(Content content, Initiative initiative) {
        return new Block.Ladder(Stage.ladder().stream()
                .map(stage -> new Block.Rung(stage, reached(content, initiative, stage))).toList());
    }

    static Optional<PlanDate> reached(Content content, Initiative initiative, Stage stage) {
        return content.review().plan().milestones(initiative.key()).stream()
                .filter(milestone -> milestone.stage() == stage)
                .filter(milestone -> milestone.confirmed() && milestone.date().hasBegun(content.asOf()))
                .map(Milestone::date).reduce((first, second) -> second);
    }

    /// The rung over the highest one reached; empty where the ladder is climbed.
    static Optional<Stage> next(Content content, Initiative initiative) {
        var ladder = Stage.ladder();
        var highest = ladder.stream().filter(stage -> reached(content, initiative, stage).isPresent())
                .reduce((lower, higher) -> higher);
        var next = highest.map(stage -> ladder.indexOf(stage) + 1).orElse(0);
        return next < ladder.size() ? Optional.of(ladder.get(next)) : Optional.empty();
    }
}
