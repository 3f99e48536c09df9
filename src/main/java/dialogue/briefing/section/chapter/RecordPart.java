package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.MilestoneTables;
import dialogue.briefing.section.Phrases;
import dialogue.briefing.section.Timeline;
import dialogue.plan.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The record since September 2022, by year: what happened, where, at which level and on which initiative.
public final class RecordPart {

    private final Timeline timeline;
    private final MilestoneTables rows;

    public RecordPart(Content content) {
        this.timeline = new Timeline(content);
        this.rows = new MilestoneTables(content);
    }

    public Section section() {
        var record = timeline.record();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Phrase.say("record.lead", new Phrase.Count(record.size())), true));
        record.stream().collect(Collectors.groupingBy(one -> one.date().year(), TreeMap::new, Collectors.toList()))
                .forEach((year, milestones) -> blocks.addAll(year(year, milestones)));
        blocks.add(rows.onSheet("Record", Phrase.say("record.title"), record));
        return new Section(Section.Part.RECORD, "record", Phrase.say("record.title"), blocks);
    }

    private List<Block> year(int year, List<Milestone> milestones) {
        var title = Phrases.name(year);
        return List.of(new Block.Heading(2, title), rows.onPage("Record_" + year, title, milestones, Medium.PAGE));
    }
}
