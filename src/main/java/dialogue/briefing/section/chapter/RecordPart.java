package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.MilestoneTables;
import dialogue.briefing.section.Timeline;
import java.util.List;

/// The record since September 2022: what happened, where, at which level and on which initiative.
public final class RecordPart {

    private final Timeline timeline;
    private final MilestoneTables rows;

    public RecordPart(Content content) {
        this.timeline = new Timeline(content);
        this.rows = new MilestoneTables(content);
    }

    public Section section() {
        var record = timeline.record();
        var title = Phrase.say("record.title");
        return new Section(Section.Part.RECORD, "record", title, List.of(
                new Block.Paragraph(Phrase.say("record.lead", new Phrase.Count(record.size())), true),
                rows.onPage("Record_shown", title, record, record.isEmpty() ? Medium.SHEET : Medium.PAGE),
                rows.onSheet("Record", title, record)));
    }
}
