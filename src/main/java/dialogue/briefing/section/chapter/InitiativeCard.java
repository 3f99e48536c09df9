package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.OwnNote;
import java.util.ArrayList;
import java.util.List;

/// One initiative as a card: both parties beside each other, and in a party's own copy that party's note in a box set apart. What makes it a matter and
/// what is proposed stands with the matters, once.
final class InitiativeCard {

    private final Content content;
    private final Phrases phrases;
    private final ReportCells reports;

    InitiativeCard(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
        this.reports = new ReportCells(content);
    }

    List<Block> blocks(Initiative initiative) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Card(Phrases.heading(initiative), new InitiativeWords(content).aside(initiative),
                content.parties().stream().map(party -> side(initiative, party)).toList()));
        content.review().ownNote(initiative.key()).ifPresent(note -> blocks.add(internal(note)));
        return blocks;
    }

    private Block.Side side(Initiative initiative, Party party) {
        return new Block.Side(
                Cell.of(Line.strong(Phrases.party(party)), Line.aside(phrases.leads(initiative, party))),
                reports.status(initiative, party),
                List.of(Cell.of(reports.progress(initiative, party)), Cell.of(reports.next(initiative, party))));
    }

    private Block internal(OwnNote note) {
        var owner = content.review().audience().owner().orElseThrow();
        return new Block.Callout(Block.Callout.Kind.INTERNAL, Phrase.say("internal", Phrases.party(owner)),
                new Phrase.Internal(note));
    }
}
