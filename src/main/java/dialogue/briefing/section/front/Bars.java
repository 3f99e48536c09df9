package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Status;
import dialogue.release.ReleasedReview;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The bars of the status chart: a pillar each, and below it how it stood at the last review.
final class Bars {

    private final Content content;

    Bars(Content content) {
        this.content = content;
    }

    List<Block.Bar> all() {
        var phrases = new Phrases(content);
        return content.review().plan().chapters().stream().flatMap(key -> Stream.concat(
                bar(content.review(), key, phrases.pillar(key), false).stream(),
                content.previous().flatMap(last -> bar(last, key, year(last), true)).stream())).toList();
    }

    private static Phrase year(ReleasedReview last) {
        return Phrase.say("glance.chart.last", Phrases.name(last.year()));
    }

    private static Optional<Block.Bar> bar(ReleasedReview review, String pillar, Phrase label, boolean last) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        var initiatives = review.plan().initiatives().stream().filter(one -> one.pillar().equals(pillar)).toList();
        initiatives.forEach(one -> Standing.of(review, one.key()).status()
                .ifPresent(status -> counts.merge(status, 1, Integer::sum)));
        var reported = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(new Block.Bar(label, counts, initiatives.size() - reported, last))
                .filter(bar -> bar.total() > 0);
    }
}
