package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.attention.Attention;
import java.util.List;

/// Needs attention: every reason in words, the latest first.
public final class AttentionPart {

    private static final List<Column> COLUMNS = List.of(Column.of("initiative", 9, Column.Kind.KEY),
            Column.of("title", 34, Column.Kind.TEXT), Column.of("matter", 18, Column.Kind.TEXT),
            Column.of("why", 48, Column.Kind.TEXT),
            Column.onSheet("months_late", 10, Column.Kind.NUMBER));

    private final Content content;

    public AttentionPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var rows = content.attention().stream().map(this::row).toList();
        var lead = new Block.Paragraph(Phrase.say("attention.lead", new Phrase.Count(rows.size())), true);
        return new Section(Section.Part.ATTENTION, "attention", Phrase.say("attention.title"), List.of(lead,
                new Block.Table("Attention", Phrase.say("attention.title"), COLUMNS, rows)));
    }

    private List<Cell> row(Attention attention) {
        return List.of(Cell.of(Phrases.key(attention.initiative())), Cell.of(Phrases.title(attention.initiative())),
                Cell.of(Line.strong(Reasons.kind(attention))), Cell.of(Reasons.why(attention, content.parties())),
                attention.monthsLate() > 0 ? Cell.of(new Phrase.Count(attention.monthsLate())) : Cell.EMPTY);
    }
}
