package dialogue.briefing.change;

import dialogue.briefing.change.Change.RewordedText;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.Optional;
import java.util.stream.Stream;

/// One party's reports on one initiative at two reviews.
record ReportComparison(Initiative initiative, ReleasedReport before, ReleasedReport now) {

    Stream<Change> changes() {
        return Stream.of(status(), step(), reworded(RewordedText.PROGRESS), reworded(RewordedText.NEXT_STEP))
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
        return before.nextStep().isEmpty() || TextComparison.differ(before.nextStep(), now.nextStep())
                ? Stream.empty()
                : Comparison.moved(initiative, party(), before.nextStepDue(), now.nextStepDue());
    }

    private Stream<Change> reworded(RewordedText text) {
        return text == RewordedText.PROGRESS
                ? Comparison.reworded(initiative, party(), text, before.progress(), now.progress())
                : Comparison.reworded(initiative, party(), text, before.nextStep(), now.nextStep());
    }
}
