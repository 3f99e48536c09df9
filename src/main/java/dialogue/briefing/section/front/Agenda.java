package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.briefing.matter.Matter;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.MatterPhrases;
import dialogue.briefing.section.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The agenda of a meeting: the first ten matters by rank, what is asked of each, and what each party proposes. In a party's own copy the other side's
/// proposals are what it is likely to ask, and the party's own notes follow as lines for the meeting.
final class Agenda {

    private static final int MOST = 10;

    private final Content content;
    private final MatterPhrases words;

    Agenda(Content content) {
        this.content = content;
        this.words = new MatterPhrases(content);
    }

    /// What the meeting is to settle, in one sentence.
    Phrase objective() {
        var asks = content.matters().stream().map(words::ask).distinct().toList();
        return Phrase.say("meeting.objective.says", new Phrase.Count(content.matters().size()), Phrase.joined(asks));
    }

    List<Block> blocks() {
        var title = Phrase.say("meeting.agenda");
        var rest = content.matters().size() - MOST;
        var blocks = new ArrayList<Block>(List.of(new Block.Heading(2, title), table(title)));
        if (rest > 0) {
            blocks.add(new Block.Paragraph(Phrase.say("meeting.agenda.rest", new Phrase.Count(rest)), false));
        }
        return blocks;
    }

    private Block table(Phrase title) {
        return Block.Table.of("Agenda", title, List.<TableColumn<Matter>>of(
                TableColumn.of("rank", 5, Kind.NUMBER,
                        one -> Cell.of(new Phrase.Count(content.rank(one.initiative()).orElseThrow()))),
                TableColumn.of("item", 38, Kind.TEXT, Agenda::item),
                TableColumn.of("asked", 57, Kind.TEXT, this::asked)), content.matters().stream().limit(MOST).toList());
    }

    private static Cell item(Matter matter) {
        return Cell.of(Line.strong(Phrases.title(matter.initiative())), Line.muted(Phrases.key(matter.initiative())));
    }

    private Cell asked(Matter matter) {
        var lines = new ArrayList<>(List.of(Line.strong(words.ask(matter))));
        content.parties().forEach(party -> words.proposal(matter.initiative(), party)
                .ifPresent(said -> lines.add(Line.plain(Phrase.say(words.raises(party), Phrases.party(party), said)))));
        return new Cell(lines);
    }

    /// The notes of the reader's own party on the matters, as lines for the meeting; none in a joint copy.
    List<Block> lines() {
        var notes = content.matters().stream().flatMap(matter -> content.review().ownNote(matter.initiative().key())
                .map(note -> (Block) new Block.Callout(Block.Callout.Kind.INTERNAL,
                        Phrase.say("meeting.line", Phrases.key(matter.initiative()),
                                Phrases.title(matter.initiative())),
                        new Phrase.Internal(note)))
                .stream()).toList();
        return notes.isEmpty()
                ? List.of()
                : Stream.concat(
                        Stream.of(new Block.Heading(2, Phrase.say("meeting.lines"))), notes.stream())
                        .toList();
    }
}
