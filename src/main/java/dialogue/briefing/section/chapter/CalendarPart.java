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
import dialogue.plan.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The calendar ahead, 18 months: what it asks of the two sides, meetings and deadlines, chairs and anniversaries.
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
        blocks.addAll(group("meetings", ahead, one -> !isChair(one) && !isAnniversary(one)));
        blocks.addAll(group("chairs", ahead, CalendarPart::isChair));
        blocks.addAll(group("anniversaries", ahead, CalendarPart::isAnniversary));
        blocks.add(rows.onSheet("Calendar", Phrase.say("calendar.title"), ahead));
        return new Section(Section.Part.CALENDAR, "calendar", Phrase.say("calendar.title"), blocks);
    }

    private static boolean isChair(Milestone milestone) {
        return milestone.stage() == Stage.PRESIDENCY;
    }

    private static boolean isAnniversary(Milestone milestone) {
        return milestone.stage() == Stage.ANNIVERSARY;
    }

    private List<Block> group(String key, List<Milestone> ahead, Predicate<Milestone> belongs) {
        var title = Phrase.say("calendar." + key);
        var shown = ahead.stream().filter(belongs).toList();
        return shown.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, title), rows.onPage("Calendar_" + key, title, shown, Medium.PAGE));
    }
}
