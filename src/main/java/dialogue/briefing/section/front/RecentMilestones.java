package dialogue.briefing.section.front;

import dialogue.briefing.AgreementStages;
import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Stage;
import dialogue.release.ReleasedReview;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What moved since the last review: the weightiest confirmed milestones since its as-of date, or in the last twelve months where there is
/// no review before. A rung of an agreement weighs more than a meeting, and a higher rung more than a lower one.
final class RecentMilestones {

    private static final int MOST = 3;
    private static final Comparator<Milestone> WEIGHTIEST = Comparator.comparingInt(RecentMilestones::weight)
            .thenComparing(Milestone::date, Comparator.reverseOrder());

    private final Content content;

    RecentMilestones(Content content) {
        this.content = content;
    }

    List<Block> blocks() {
        var all = all();
        var rows = all.stream().sorted(WEIGHTIEST).limit(MOST).sorted(Comparator.comparing(Milestone::date))
                .toList();
        var caption = caption(all.size() > MOST);
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, caption), Block.Table.of("Moved", caption, List.of(
                        TableColumn.of("date", 16, Kind.DATE, one -> Cell.of(new Phrase.Day(one.date()))),
                        TableColumn.of("movement", 66, Kind.TEXT, one -> Cell.of(movement(one))),
                        TableColumn.of("milestone", 18, Kind.TEXT, one -> Cell.of(Phrase.joined(
                                List.of(Phrases.key(initiative(one)), Phrases.word("stage", one.stage())))))),
                        rows));
    }

    /// Where there is no last review, nothing can have moved since.
    private Phrase caption(boolean more) {
        var since = content.previous().isPresent();
        return more
                ? Phrase.say(since ? "glance.moved.most" : "glance.moved_first.most", new Phrase.Count(MOST))
                : Phrase.say(since ? "glance.moved" : "glance.moved_first");
    }

    private List<Milestone> all() {
        var since = content.previous().map(ReleasedReview::asOf).orElse(content.asOf().minusYears(1));
        return content.review().plan().milestones().stream().filter(milestone -> milestone.initiative().isPresent())
                .filter(milestone -> isBetween(milestone, since)).toList();
    }

    private boolean isBetween(Milestone milestone, LocalDate since) {
        return milestone.date().earliest().isAfter(since) && milestone.hasHappened(content.asOf());
    }

    private static int weight(Milestone milestone) {
        return switch (milestone.stage()) {
            case IN_FORCE, IN_EFFECT -> 0;
            case SIGNED -> 1;
            case CONCLUDED, REVISED, RENEWED, ANNOUNCED, FOLLOWED_UP, ADOPTED, DELIVERED -> 2;
            case ENDED, APPROVED, TALKS_OPENED, PROPOSED -> 3;
            case HELD -> 4;
            case VISIT, SUMMIT, PRESIDENCY, ANNIVERSARY -> 5;
        };
    }

    private Initiative initiative(Milestone milestone) {
        return milestone.initiative().flatMap(key -> content.review().plan().initiative(key)).orElseThrow();
    }

    private Phrase movement(Milestone milestone) {
        var title = new Phrases(content).title(milestone);
        return new AgreementStages(content.review(), initiative(milestone)).awaitsEffect()
                .filter(_ -> milestone.stage() == Stage.SIGNED)
                .map(effect -> Phrase.say("glance.awaits." + effect.key(), title)).orElse(title);
    }
}
