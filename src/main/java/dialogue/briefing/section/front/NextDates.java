package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.briefing.section.Timeline;
import dialogue.plan.Milestone;
import dialogue.plan.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The next dates: the first three of the calendar, without chairs; a date known only by its month or year stands where its last day does.
final class NextDates {

    private static final int MOST = 3;

    private final Content content;

    NextDates(Content content) {
        this.content = content;
    }

    List<Block> blocks() {
        var phrases = new Phrases(content);
        var rows = new Timeline(content).ahead().stream().filter(one -> one.stage() != Stage.PRESIDENCY)
                .sorted(Comparator.comparing(one -> one.date().latest())).limit(MOST).toList();
        var caption = Phrase.say("glance.next");
        return rows.isEmpty()
                ? List.of()
                : List.of(Block.Table.of("Next", caption, List.<TableColumn<Milestone>>of(
                        TableColumn.of("date", 16, Kind.DATE, one -> Cell.of(new Phrase.Day(one.date()))),
                        TableColumn.of("next_dates", 84, Kind.TEXT, one -> Cell.of(said(phrases, one)))), rows));
    }

    private static Phrase said(Phrases phrases, Milestone milestone) {
        var said = Phrase.joined(Stream.of(phrases.title(milestone), Phrase.quote(milestone.place()))
                .filter(phrase -> !phrase.isEmpty()).toList());
        return milestone.confirmed() ? said : Phrase.say("glance.next.open", said);
    }
}
