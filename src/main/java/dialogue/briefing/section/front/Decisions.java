package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.attention.Attention;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The matters that need a decision, five at the most: what the parties propose to raise on the initiatives most in need of attention, each in its
/// owner's words. The longest late come first, then those on which the parties differ or that slipped, then the others in the plan's order.
final class Decisions {

    private static final int MOST = 5;

    private final Content content;

    Decisions(Content content) {
        this.content = content;
    }

    List<Block> blocks() {
        var points = content.review().plan().initiatives().stream().filter(one -> !proposals(one).isEmpty())
                .sorted(Comparator.comparingInt(this::months).thenComparingInt(this::reasons).reversed()).limit(MOST)
                .map(this::point).toList();
        return points.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, Phrase.say("glance.decisions")), new Block.Points(points, true));
    }

    private List<Phrase> proposals(Initiative initiative) {
        return content.parties().stream().flatMap(party -> content.review().report(party, initiative.key()).stream())
                .filter(report -> !report.forDialogue().isEmpty()).map(report -> Phrase.say("why.says",
                        Phrases.party(report.party()), Phrase.quote(report.forDialogue())))
                .toList();
    }

    private Block.Point point(Initiative initiative) {
        var months = months(initiative);
        var late = months > 0 ? Phrase.say("months_late", new Phrase.Count(months)) : Phrase.none();
        return new Block.Point(Phrase.joined(proposals(initiative)),
                Phrase.joined(Stream.of(Phrases.key(initiative), late).filter(phrase -> !phrase.isEmpty()).toList()));
    }

    private int months(Initiative initiative) {
        return content.attention(initiative).stream().mapToInt(Attention::monthsLate).max().orElse(0);
    }

    private int reasons(Initiative initiative) {
        return content.attention(initiative).size();
    }
}
