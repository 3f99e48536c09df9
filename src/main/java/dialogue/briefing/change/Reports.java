package dialogue.briefing.change;

import dialogue.briefing.change.Change.Passage;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.Optional;
import java.util.stream.Stream;

/// One party's reports on one initiative at two reviews.
record Reports(Initiative initiative, ReleasedReport before, ReleasedReport now) {

    Stream<Change> changes() {
        return Stream.of(status(), step(), reworded(Passage.PROGRESS), reworded(Passage.NEXT_STEP))
                .flatMap(found -> found);
    }

    private Optional<Party> party() {
        return Optional.of(now.party());
    }

    private Stream<Change> status() {
        return before.status() == now.status()
                ? Stream.empty()
                : Stream.of(new Change.StatusMoved(initiative, now.party(), before.status(), now.status()));
    }

    /// A new step has a new date; only the same step can be put off.
    private Stream<Change> step() {
        return before.nextStep().isEmpty() || Words.differ(before.nextStep(), now.nextStep())
                ? Stream.empty()
                : Dates.moved(initiative, party(), before.nextStepBy(), now.nextStepBy());
    }

    private Stream<Change> reworded(Passage passage) {
        return passage == Passage.PROGRESS
                ? Comparison.reworded(initiative, party(), passage, before.progress(), now.progress())
                : Comparison.reworded(initiative, party(), passage, before.nextStep(), now.nextStep());
    }
}
