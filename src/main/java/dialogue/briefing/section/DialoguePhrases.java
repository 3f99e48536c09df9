package dialogue.briefing.section;

import dialogue.briefing.Phrase;
import dialogue.plan.ActionPlan;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Kind;
import dialogue.plan.Milestone;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasedReview;
import java.util.Optional;
import java.util.stream.Stream;

/// Which Strategic Dialogue a review is made for: the meeting of that year of the mechanism that is held annually.
public final class DialoguePhrases {

    private DialoguePhrases() {}

    /// The Dialogue with its place and date, a date to be agreed said so, or the year alone where the plan has no such meeting.
    public static Phrase named(ReleasedReview review) {
        return of(review).map(meeting -> named(meeting, review))
                .orElse(Phrase.say("dialogue.year", Phrases.name(review.year())));
    }

    private static Optional<Milestone> of(ReleasedReview review) {
        return meetings(review.plan()).filter(meeting -> meeting.date().year() == review.year()).findFirst();
    }

    /// A meeting with its place and date; a date to be agreed is said so, and one of the past that no day is known of.
    public static Phrase named(Milestone meeting, ReleasedReview review) {
        var title = Phrases.title(meeting, review);
        var place = Phrase.quote(meeting.place());
        var day = new Phrase.Day(meeting.date());
        if (meeting.date().precision() != PlanDate.Precision.DAY) {
            var over = meeting.date().isOver(review.asOf());
            return place.isEmpty()
                    ? Phrase.say(over ? "dialogue.undated_nowhere" : "dialogue.open_nowhere", title, day)
                    : Phrase.say(over ? "dialogue.undated" : "dialogue.open", title, place, day);
        }
        return place.isEmpty()
                ? Phrase.say("dialogue.dated_nowhere", title, day)
                : Phrase.say("dialogue.dated", title, place, day);
    }

    private static Stream<Milestone> meetings(ActionPlan plan) {
        return plan.initiatives().stream()
                .filter(one -> one.kind() == Kind.MECHANISM && one.cadence() == Cadence.ANNUAL)
                .map(Initiative::key).flatMap(key -> plan.milestones(key).stream())
                .filter(one -> one.stage() == Stage.HELD);
    }
}
