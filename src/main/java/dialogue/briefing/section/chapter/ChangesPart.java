package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.change.Change;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.DialoguePhrases;
import dialogue.briefing.section.InitiativeColumns;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.release.ReleasedReview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Since the last review, initiative by initiative: added, ended, status moved, dates moved, texts reworded. A sheet gives each change a row with both
/// its sides; a page gives each initiative a row, and names the texts that are only reworded, for the new ones stand in the chapters.
public final class ChangesPart {

    private final Content content;

    public ChangesPart(Content content) {
        this.content = content;
    }

    public Section section() {
        return new Section(Section.Part.CHANGES, "changes", Phrase.say("changes.title"),
                content.previous().map(this::blocks).orElse(
                        List.of(new Block.Paragraph(Phrase.say("changes.first"), true), sheet())));
    }

    private List<Block> blocks(ReleasedReview last) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(lead(last), true));
        var moved = new ArrayList<Map.Entry<Initiative, List<Change>>>();
        var reworded = new ArrayList<Phrase>();
        byInitiative().forEach((initiative, changes) -> {
            if (changes.stream().allMatch(Change.Reworded.class::isInstance)) {
                reworded.add(Phrases.key(initiative));
            } else {
                moved.add(Map.entry(initiative, changes));
            }
        });
        if (!moved.isEmpty()) {
            blocks.add(page(moved));
        }
        if (!reworded.isEmpty()) {
            blocks.add(new Block.Heading(2, Phrase.say("changes.only_reworded")));
            blocks.add(new Block.Paragraph(Phrase.joined(reworded), false));
        }
        blocks.add(sheet());
        return blocks;
    }

    private Map<Initiative, List<Change>> byInitiative() {
        return content.changes().stream()
                .collect(Collectors.groupingBy(Change::initiative, LinkedHashMap::new, Collectors.toList()));
    }

    private Phrase lead(ReleasedReview last) {
        return Phrase.say("changes.lead", DialoguePhrases.named(last), count(Change.Added.class),
                count(Change.Ended.class),
                count(Change.StatusMoved.class), count(Change.DateMoved.class), count(Change.Reworded.class));
    }

    private Phrase count(Class<? extends Change> kind) {
        return new Phrase.Count((int) content.changes().stream().filter(kind::isInstance).count());
    }

    private static Block.Table page(List<Map.Entry<Initiative, List<Change>>> moved) {
        return Block.Table.of("Changed", Phrase.say("changes.title"), InitiativeColumns.and(41, Map.Entry::getKey,
                List.of(TableColumn.of("changes", 50, Kind.TEXT, one -> new Cell(lines(one.getValue()))))), moved,
                Medium.PAGE);
    }

    private static List<Line> lines(List<Change> changes) {
        var lines = new ArrayList<Line>();
        changes.stream().filter(change -> !(change instanceof Change.Reworded)).map(ChangePhrases::line)
                .forEach(lines::add);
        ChangePhrases.reworded(changes).ifPresent(lines::add);
        return lines;
    }

    private Block.Table sheet() {
        return Block.Table.of("Changes", Phrase.say("changes.title"), InitiativeColumns.and(45, Change::initiative,
                List.of(TableColumn.of("change", 20, Kind.TEXT, one -> Cell.of(ChangePhrases.kind(one))),
                        TableColumn.of("party", 12, Kind.TEXT, one -> Cell.of(ChangePhrases.party(one))),
                        TableColumn.of("before_change", 48, Kind.TEXT, one -> Cell.of(ChangePhrases.before(one))),
                        TableColumn.of("after_change", 48, Kind.TEXT, one -> Cell.of(ChangePhrases.now(one))))),
                content.changes(), Medium.SHEET);
    }
}
