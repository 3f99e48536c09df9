package dialogue.briefing.section.front;

import dialogue.briefing.Block.Figure;
import dialogue.briefing.Line;
import dialogue.briefing.Line.Tone;
import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.briefing.attention.Attention;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Origin;
import dialogue.plan.Status;
import dialogue.release.ReleasedReview;
import java.util.List;
import java.util.function.Predicate;

/// The six key figures. Counts, not percentages: the numbers are small. Each initiative counts once, by its standing.
public final class Figures {

    private final Content content;

    public Figures(Content content) {
        this.content = content;
    }

    public List<Figure> all() {
        return List.of(initiatives(), moved("completed", Status.COMPLETED::equals, Tone.GOOD),
                moved("on_track", Status.ON_TRACK::equals, Tone.MUTED),
                moved("troubled", Status::isTroubled, Tone.MUTED),
                overdue(), differ());
    }

    private Figure initiatives() {
        var all = content.review().plan().initiatives();
        return new Figure("initiatives", all.size(), Line.muted(Phrase.say("figure.initiatives.detail",
                from(all, Origin.PLAN), from(all, Origin.PILLARS), from(all, Origin.BEYOND))));
    }

    private static Phrase from(List<Initiative> all, Origin origin) {
        return new Phrase.Count((int) all.stream().filter(one -> one.origin() == origin).count());
    }

    private Figure moved(String key, Predicate<Status> statuses, Tone tone) {
        var now = count(content.review(), statuses);
        return new Figure(key, now, content.previous().map(last -> since(now - count(last, statuses), last, tone))
                .orElse(Line.muted(Phrase.none())));
    }

    private static Line since(int difference, ReleasedReview last, Tone tone) {
        var year = Phrases.name(last.year());
        return difference == 0
                ? Line.muted(Phrase.say("figure.same", year))
                : new Line(
                        Phrase.say(difference > 0 ? "figure.more" : "figure.fewer",
                                new Phrase.Count(Math.abs(difference)), year),
                        difference > 0 ? tone : Tone.MUTED);
    }

    private static int count(ReleasedReview review, Predicate<Status> statuses) {
        return (int) review.plan().initiatives().stream().map(one -> Standing.of(review, one.key()).status())
                .filter(status -> status.filter(statuses).isPresent()).count();
    }

    private Figure overdue() {
        var forums = content.attention().stream().filter(Attention.NotHeld.class::isInstance).count();
        return new Figure("not_held", (int) forums, Line.muted(Phrase.say("figure.not_held.detail")));
    }

    private Figure differ() {
        var differing = content.attention().stream().filter(Attention.PartiesDiffer.class::isInstance).count();
        return new Figure("differ", (int) differing, Line.muted(Phrase.say("figure.differ.detail")));
    }
}
