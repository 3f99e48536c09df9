package dialogue.briefing.section.change;

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
import dialogue.release.ReleasedReview;
import java.util.List;

/// Since the last review: a page tells what was done and what moved, a line each; a sheet gives every change a row with both its sides, also of texts that were
/// only reworded.
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
        var rows = new SinceRows(content).all();
        var lead = new Block.Paragraph(lead(last), true);
        return rows.isEmpty() ? List.of(lead, sheet()) : List.of(lead, page(rows), sheet());
    }

    private Phrase lead(ReleasedReview last) {
        return Phrase.say("changes.lead", DialoguePhrases.named(last), count(Change.Added.class),
                count(Change.Ended.class),
                count(Change.StatusMoved.class), count(Change.DateMoved.class), count(Change.Reworded.class));
    }

    private Phrase count(Class<? extends Change> kind) {
        return new Phrase.Count((int) content.changes().stream().filter(kind::isInstance).count());
    }

    private static Block.Table page(List<SinceRows.Row> rows) {
        return Block.Table.of("Since", Phrase.say("changes.title"), List.of(
                TableColumn.of("deed", 14, Kind.TEXT, one -> Cell.of(Line.strong(Phrases.word("deed", one.deed())))),
                TableColumn.of("date", 18, Kind.DATE, one -> Phrases.date(one.date())),
                TableColumn.of("movement", 59, Kind.TEXT, one -> Cell.of(one.what())),
                TableColumn.of("initiative", 9, Kind.KEY,
                        one -> one.initiative().map(Phrases::key).map(Cell::of).orElse(Cell.EMPTY))),
                rows, Medium.PAGE);
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
