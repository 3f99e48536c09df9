package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.attention.Attention;
import dialogue.briefing.section.AttentionPhrases;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.InitiativeColumns;
import java.util.List;

/// Needs attention: every reason in words, the latest first.
public final class AttentionPart {

    private final Content content;

    public AttentionPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var lead = new Block.Paragraph(
                Phrase.say("attention.lead", new Phrase.Count(content.attention().size())), true);
        return new Section(Section.Part.ATTENTION, "attention", Phrase.say("attention.title"), List.of(lead,
                Block.Table.of("Attention", Phrase.say("attention.title"), columns(), content.attention())));
    }

    private List<TableColumn<Attention>> columns() {
        return InitiativeColumns.and(34, Attention::initiative, List.of(
                TableColumn.of("matter", 18, Kind.TEXT, one -> Cell.of(Line.strong(AttentionPhrases.kind(one)))),
                TableColumn.of("why", 48, Kind.TEXT, one -> Cell.of(AttentionPhrases.why(one, content.parties()))),
                TableColumn.<Attention>of("months_late", 10, Kind.NUMBER, AttentionPart::monthsLate).onSheet()));
    }

    private static Cell monthsLate(Attention attention) {
        return attention.monthsLate() > 0 ? Cell.of(new Phrase.Count(attention.monthsLate())) : Cell.EMPTY;
    }
}
