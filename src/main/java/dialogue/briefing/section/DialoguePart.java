package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// For the Dialogue: what each party proposes to raise, by pillar, and where the parties differ in status, side by side.
public final class DialoguePart {

    private static final List<Column> SHEET = List.of(Column.of("initiative", 9, Kind.KEY),
            Column.of("title", 45, Kind.TEXT), Column.of("pillar", 24, Kind.TEXT), Column.of("party", 12, Kind.TEXT),
            Column.of("status", 17, Kind.STATUS), Column.of("raises", 60, Kind.TEXT));

    private final Content content;
    private final Phrases phrases;

    public DialoguePart(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
    }

    public Section section() {
        var proposals = content.review().plan().initiatives().stream().flatMap(this::proposals).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Phrase.say("dialogue.lead", new Phrase.Count(proposals.size())), true));
        content.review().plan().chapters().forEach(pillar -> blocks.addAll(raised(pillar)));
        blocks.add(new Block.Table("For_the_Dialogue", Phrase.say("dialogue.title"), SHEET, proposals,
                Column.Place.SHEET));
        blocks.addAll(new Differences(content).blocks());
        return new Section(Section.Part.DIALOGUE, "dialogue", Phrase.say("dialogue.title"), blocks);
    }

    private Stream<List<Cell>> proposals(Initiative initiative) {
        return content.parties().stream().flatMap(party -> report(initiative, party).map(report -> List.of(
                Cell.of(Phrases.key(initiative)), Cell.of(Phrases.title(initiative)),
                Cell.of(phrases.pillar(initiative.pillar())), Cell.of(Phrases.party(party)),
                Cell.of(new Phrase.State(report.status())), Cell.of(Phrase.quote(report.forDialogue())))));
    }

    private Stream<ReleasedReport> report(Initiative initiative, Party party) {
        return content.review().report(party, initiative.key()).stream()
                .filter(report -> !report.forDialogue().isEmpty());
    }

    private List<Block> raised(String pillar) {
        var rows = content.review().plan().initiatives().stream().filter(one -> one.pillar().equals(pillar))
                .filter(one -> content.parties().stream().anyMatch(party -> report(one, party).findAny().isPresent()))
                .map(this::row).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, phrases.pillar(pillar)), new Block.Table("Raised_" + pillar,
                        phrases.pillar(pillar), columns(), rows, Column.Place.PAGE));
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(
                List.of(Column.of("initiative", 9, Kind.KEY), Column.of("title", 27, Kind.TEXT)));
        content.parties().forEach(party -> columns.add(Column.of("raises_" + party.key(), 32, Kind.TEXT)));
        return columns;
    }

    private List<Cell> row(Initiative initiative) {
        var cells = new ArrayList<>(List.of(Cell.of(Phrases.key(initiative)), Cell.of(Phrases.title(initiative))));
        content.parties().forEach(party -> cells.add(report(initiative, party).findFirst()
                .map(report -> Cell.of(Phrase.quote(report.forDialogue()))).orElse(Cell.EMPTY)));
        return cells;
    }
}
