package dialogue.briefing.section.chapter;

import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.briefing.section.Content;
import dialogue.plan.Initiative;
import dialogue.plan.Status;
import dialogue.release.ReleasedReview;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How many initiatives of a chapter have which status, with the number of the last review where that was another one, and how many of its
/// areas have none.
final class Scorecard {

    private final Content content;

    Scorecard(Content content) {
        this.content = content;
    }

    Phrase phrase(String pillar, List<Initiative> initiatives) {
        var parts = new ArrayList<Phrase>();
        parts.add(Phrase.say(content.previous().isPresent() ? "scorecard.all" : "scorecard.all_first",
                new Phrase.Count(initiatives.size())));
        Arrays.stream(Status.values())
                .forEach(status -> count(parts, status.key(), pillar, initiatives, Optional.of(status)::equals));
        var unreported = count(content.review(), initiatives, Optional::isEmpty);
        if (unreported > 0) {
            parts.add(Phrase.say("scorecard.unreported", new Phrase.Count(unreported)));
        }
        var untied = new Areas(content).untied(pillar, initiatives);
        if (untied > 0) {
            parts.add(Phrase.say("scorecard.untied", new Phrase.Count(untied)));
        }
        return Phrase.joined(parts);
    }

    /// Last year's number is that of the chapter as the plan had it then.
    private void count(List<Phrase> parts, String key, String pillar, List<Initiative> initiatives,
            Predicate<Optional<Status>> counts) {
        var now = count(content.review(), initiatives, counts);
        var before = content.previous()
                .map(last -> count(last, last.plan().initiatives(pillar), counts)).orElse(now);
        if (now > 0 || before > 0) {
            var said = Phrase.say("scorecard." + key, new Phrase.Count(now));
            parts.add(before == now ? said : Phrase.say("scorecard.before", said, new Phrase.Count(before)));
        }
    }

    private static int count(ReleasedReview review, List<Initiative> initiatives,
            Predicate<Optional<Status>> counts) {
        return (int) initiatives.stream().map(one -> Standing.of(review, one.key()).status()).filter(counts).count();
    }
}
