package dialogue.briefing;

import dialogue.plan.Initiative;
import dialogue.plan.Instrument;
import dialogue.plan.Milestone;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasedReview;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The stages that an agreement has reached, of those that its instrument can have. A stage counts once a source confirms it; an agreement signed or
/// revised anew counts by its latest date.
public record AgreementStages(ReleasedReview review, Initiative initiative) {

    private static final List<Stage> SETTLED = List.of(Stage.CONCLUDED, Stage.APPROVED, Stage.SIGNED);
    private static final List<Stage> REVISIONS = List.of(Stage.REVISED, Stage.RENEWED);

    /// A rung of a ladder.
    ///
    /// @param reached when, or empty while it is open
    public record Rung(Stage stage, Optional<PlanDate> reached) {}

    /// The rungs of its instrument, and above them a revision that is on record. Empty for what is no agreement, and where no rung has a date: a ladder
    /// of open rungs would look as if nothing had been done, and the agreement may long have been signed.
    public List<Rung> ladder() {
        var rungs = Stream.concat(rungs().stream(), latest().stream())
                .map(stage -> new Rung(stage, reached(stage))).toList();
        return rungs.stream().allMatch(rung -> rung.reached().isEmpty()) ? List.of() : rungs;
    }

    public Optional<PlanDate> reached(Stage stage) {
        return milestones(stage).filter(milestone -> milestone.hasHappened(review.asOf())).map(Milestone::date)
                .reduce((first, second) -> second);
    }

    /// The highest rung reached.
    public Optional<Stage> highest() {
        return rungs().stream().filter(stage -> reached(stage).isPresent()).reduce((lower, higher) -> higher);
    }

    /// The rung above the highest one reached; empty where the highest of all is reached, and where no rung has a date. That an arrangement takes effect is
    /// its next rung only where the plan has a day for it.
    public Optional<Stage> next() {
        return highest().map(stage -> rungs().indexOf(stage) + 1).filter(next -> next < rungs().size())
                .map(rungs()::get).filter(this::isDue);
    }

    /// The last revision or renewal that is on record.
    public Optional<Stage> latest() {
        return REVISIONS.stream().filter(stage -> reached(stage).isPresent())
                .reduce((one, other) -> reached(one).orElseThrow().compareTo(reached(other).orElseThrow()) > 0
                        ? one
                        : other);
    }

    /// The stage by which it has effect, where its text is settled and that stage is still to come. A treaty enters into force by an act after its
    /// signature. An arrangement takes effect as it says itself, most often when it is signed, so it waits only where the plan has a later day
    /// for that. A statement waits for nothing.
    public Optional<Stage> awaitsEffect() {
        return initiative.instrument().flatMap(Instrument::effect).filter(effect -> reached(effect).isEmpty())
                .filter(_ -> SETTLED.stream().anyMatch(stage -> reached(stage).isPresent()))
                .filter(this::isDue);
    }

    private boolean isDue(Stage stage) {
        return stage != Stage.IN_EFFECT || milestones(stage).findAny().isPresent();
    }

    private List<Stage> rungs() {
        return initiative.instrument().map(Instrument::rungs).orElse(List.of());
    }

    private Stream<Milestone> milestones(Stage stage) {
        return review.plan().milestones(initiative.key()).stream().filter(milestone -> milestone.stage() == stage);
    }
}
