package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.InitiativeColumns;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// For the Dialogue: what each party proposes to raise, by pillar, and where the parties differ in status, side by side.
public final class DialoguePart {

    /// What a party proposes to raise on an initiative.
    private record Proposal(Initiative initiative, ReleasedReport report) {}

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
        blocks.add(sheet(proposals));
        blocks.addAll(new Differences(content).blocks());
        return new Section(Section.Part.DIALOGUE, "dialogue", Phrase.say("dialogue.title"), blocks);
    }

    private Block.Table sheet(List<Proposal> proposals) {
        return Block.Table.of("For_the_Dialogue", Phrase.say("dialogue.title"),
                InitiativeColumns.and(45, Proposal::initiative, List.of(
                        TableColumn.of("pillar", 24, Kind.TEXT,
                                one -> Cell.of(phrases.pillar(one.initiative().pillar()))),
                        TableColumn.of("party", 12, Kind.TEXT, one -> Cell.of(Phrases.party(one.report().party()))),
                        TableColumn.of("status", 17, Kind.STATUS,
                                one -> Cell.of(new Phrase.State(one.report().status()))),
                        TableColumn.of("raises", 60, Kind.TEXT,
                                one -> Cell.of(Phrase.quote(one.report().forDialogue()))))),
                proposals, Medium.SHEET);
    }

    private Stream<Proposal> proposals(Initiative initiative) {
        return content.parties().stream()
                .flatMap(party -> report(initiative, party).map(report -> new Proposal(initiative, report)));
    }

    private Stream<ReleasedReport> report(Initiative initiative, Party party) {
        return content.review().report(party, initiative.key()).stream()
                .filter(report -> !report.forDialogue().isEmpty());
    }

    private List<Block> raised(String pillar) {
        var rows = content.review().plan().initiatives().stream().filter(one -> one.pillar().equals(pillar))
                .filter(one -> content.parties().stream().anyMatch(party -> report(one, party).findAny().isPresent()))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, phrases.pillar(pillar)), Block.Table.of("Raised_" + pillar,
                        phrases.pillar(pillar), columns(), rows, Medium.PAGE));
    }

    private List<TableColumn<Initiative>> columns() {
        return InitiativeColumns.and(27, one -> one, content.parties().stream()
                .map(party -> TableColumn.<Initiative>of("raises_" + party.key(), 32, Kind.TEXT,
                        one -> report(one, party).findFirst().map(ReleasedReport::forDialogue).map(Phrase::quote)
                                .map(Cell::of).orElse(Cell.EMPTY)))
                .toList());
    }
}
