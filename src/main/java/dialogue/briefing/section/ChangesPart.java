package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.change.Change;
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

    private static final List<Column> PAGE = List.of(Column.of("initiative", 9, Kind.KEY),
            Column.of("title", 41, Kind.TEXT), Column.of("changes", 50, Kind.TEXT));
    private static final List<Column> SHEET = List.of(Column.of("initiative", 9, Kind.KEY),
            Column.of("title", 45, Kind.TEXT), Column.of("change", 20, Kind.TEXT), Column.of("party", 12, Kind.TEXT),
            Column.of("before_change", 48, Kind.TEXT), Column.of("after_change", 48, Kind.TEXT));

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
        var moved = new ArrayList<List<Cell>>();
        var reworded = new ArrayList<Phrase>();
        byInitiative().forEach((initiative, changes) -> {
            if (changes.stream().allMatch(Change.Reworded.class::isInstance)) {
                reworded.add(Phrases.key(initiative));
            } else {
                moved.add(row(initiative, changes));
            }
        });
        if (!moved.isEmpty()) {
            blocks.add(new Block.Table("Changed", Phrase.say("changes.title"), PAGE, moved, Column.Place.PAGE));
        }
        if (!reworded.isEmpty()) {
            blocks.add(new Block.Heading(2, Phrase.say("changes.only_reworded")));
            blocks.add(new Block.Paragraph(Phrase.row(reworded), false));
        }
        blocks.add(sheet());
        return blocks;
    }

    private Map<Initiative, List<Change>> byInitiative() {
        return content.changes().stream()
                .collect(Collectors.groupingBy(Change::initiative, LinkedHashMap::new, Collectors.toList()));
    }

    private Phrase lead(ReleasedReview last) {
        return Phrase.say("changes.lead", Dialogues.named(last), count(Change.Added.class), count(Change.Ended.class),
                count(Change.StatusMoved.class), count(Change.DateMoved.class), count(Change.Reworded.class));
    }

    private Phrase count(Class<? extends Change> kind) {
        return new Phrase.Count((int) content.changes().stream().filter(kind::isInstance).count());
    }

    private static List<Cell> row(Initiative initiative, List<Change> changes) {
        var lines = new ArrayList<Line>();
        changes.stream().filter(change -> !(change instanceof Change.Reworded)).map(Moves::line).forEach(lines::add);
        Moves.reworded(changes).ifPresent(lines::add);
        return List.of(Cell.of(Phrases.key(initiative)), Cell.of(Phrases.title(initiative)), new Cell(lines));
    }

    private Block.Table sheet() {
        return new Block.Table("Changes", Phrase.say("changes.title"), SHEET,
                content.changes().stream().map(Moves::row).toList(), Column.Place.SHEET);
    }
}
