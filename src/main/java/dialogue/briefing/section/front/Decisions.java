package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.matter.Matter;
import dialogue.briefing.matter.Matters;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.MatterPhrases;
import dialogue.briefing.section.Phrases;
import java.util.List;

/// The matters for decision, the first five: what the parties propose, each in its owner's words, or what the rules ask where neither does.
final class Decisions {

    private final Content content;
    private final MatterPhrases words;

    Decisions(Content content) {
        this.content = content;
        this.words = new MatterPhrases(content);
    }

    List<Block> blocks() {
        var points = content.matters().stream().limit(Matters.FOR_DECISION).map(this::point).toList();
        return points.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, Phrase.say("glance.decisions")), new Block.Points(points, true));
    }

    private Block.Point point(Matter matter) {
        var initiative = matter.initiative();
        var proposals = words.proposals(initiative);
        return new Block.Point(proposals.isEmpty()
                ? Phrase.say("why.says", Phrases.title(initiative), words.ask(matter))
                : Phrase.joined(proposals), Phrases.key(initiative));
    }
}
