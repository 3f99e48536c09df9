package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.attention.Attention;
import dialogue.plan.Initiative;
import dialogue.release.ReleasedReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The matters that need a decision, five at the most: what a party proposes to raise on the initiatives most in need of attention. The longest
/// late come first, then those on which the parties differ or that slipped, then the others in the plan's order.
final class Decisions {

    private static final int MOST = 5;

    private final Content content;

    Decisions(Content content) {
        this.content = content;
    }

    List<Block> blocks() {
        var points = content.review().plan().initiatives().stream().filter(one -> proposal(one).isPresent())
                .sorted(Comparator.comparingInt(this::months).thenComparingInt(this::reasons).reversed()).limit(MOST)
                .map(this::point).toList();
        return points.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, Phrase.say("glance.decisions")), new Block.Points(points, true));
    }

    /// The words of the party named first, if it proposes anything, else of the other.
    private Optional<ReleasedReport> proposal(Initiative initiative) {
        return content.parties().stream().flatMap(party -> content.review().report(party, initiative.key()).stream())
                .filter(report -> !report.forDialogue().isEmpty()).findFirst();
    }

    private Block.Point point(Initiative initiative) {
        var report = proposal(initiative).orElseThrow();
        return new Block.Point(Phrase.quote(report.forDialogue()),
                Phrase.row(List.of(Phrases.key(initiative), aside(initiative, report))));
    }

    private Phrase aside(Initiative initiative, ReleasedReport report) {
        var months = months(initiative);
        return months > 0
                ? Phrase.say("months_late", new Phrase.Count(months))
                : Phrase.say("proposed_by", Phrases.party(report.party()));
    }

    private int months(Initiative initiative) {
        return content.attention(initiative).stream().mapToInt(Attention::monthsLate).max().orElse(0);
    }

    private int reasons(Initiative initiative) {
        return content.attention(initiative).size();
    }
}
