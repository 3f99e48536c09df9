package dialogue.briefing.section.change;

import dialogue.briefing.Cell;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.briefing.change.PlanChange;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.briefing.section.Sources;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Stage;
import dialogue.release.ReleasedReview;
import java.util.Optional;
import java.util.stream.Stream;

/// Why the plan changed, as far as it tells: of what has ended the milestone that says so and the status last reported; of anything else the sources
/// that name it.
final class PlanReasons {

    private final Content content;
    private final ReleasedReview last;
    private final Sources sources;

    PlanReasons(Content content, ReleasedReview last) {
        this.content = content;
        this.last = last;
        this.sources = new Sources(content.review());
    }

    Cell of(PlanChange change) {
        return change.kind() == PlanChange.Kind.ENDED
                ? new Cell(change.before().stream().flatMap(this::ended).toList())
                : Cell.of(sources.numbers(change.now().stream().flatMap(one -> one.sources().stream()).toList()));
    }

    private Stream<Line> ended(Initiative one) {
        var said = content.review().plan().milestones(one.key()).stream()
                .filter(milestone -> milestone.stage() == Stage.ENDED).map(this::said).toList();
        var status = Standing.of(content.review(), one.key()).status()
                .or(() -> Standing.of(last, one.key()).status())
                .map(word -> Line.muted(Phrase.say("plan.last_status", Phrases.word("status", word))));
        return Stream.concat(said.stream(), status.stream());
    }

    private Line said(Milestone milestone) {
        var title = Optional.of(Phrase.quote(milestone.title())).filter(phrase -> !phrase.isEmpty())
                .orElse(Phrases.word("stage", milestone.stage()));
        var numbers = sources.numbers(milestone.sources());
        return Line.plain(numbers.isEmpty() ? title : Phrase.say("sourced", title, numbers));
    }
}
