package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.MilestoneTables;
import dialogue.briefing.section.Phrases;
import dialogue.briefing.section.Timeline;
import java.util.ArrayList;

/// The calendar ahead, 18 months: what it asks of the two sides, and all that is to come, by date.
public final class CalendarPart {

    private final Content content;
    private final Timeline timeline;
    private final MilestoneTables rows;

    public CalendarPart(Content content) {
        this.content = content;
        this.timeline = new Timeline(content);
        this.rows = new MilestoneTables(content);
    }

    public Section section() {
        var ahead = timeline.ahead();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Phrase.say("calendar.lead", Phrases.day(timeline.end())), true));
        blocks.addAll(new CalendarActions(content, timeline).blocks());
        if (!ahead.isEmpty()) {
            blocks.add(new Block.Heading(2, Phrase.say("calendar.ahead")));
            blocks.add(rows.onPage("Calendar_shown", Phrase.say("calendar.ahead"), ahead, Medium.PAGE));
        }
        blocks.add(rows.onSheet("Calendar", Phrase.say("calendar.title"), ahead));
        return new Section(Section.Part.CALENDAR, "calendar", Phrase.say("calendar.title"), blocks);
    }
}
