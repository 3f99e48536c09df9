package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Developments;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Milestone;
import dialogue.plan.PlanDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What happened since the last review: the four weightiest days by date, each with its three weightiest events; [Developments] says what weighs more. All of
/// it stands in "since the last review".
final class News {

    private static final int MOST = 4;
    private static final int MOST_OF_A_DAY = 3;

    /// What happened on one date.
    private record Day(PlanDate date, List<Milestone> milestones) {

        Milestone weightiest() {
            return milestones.stream().min(Developments.WEIGHTIEST_FIRST).orElseThrow();
        }
    }

    private final Content content;
    private final Phrases phrases;

    News(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
    }

    List<Block> blocks() {
        var all = days();
        var rows = all.stream().sorted(Comparator.comparing(Day::weightiest, Developments.WEIGHTIEST_FIRST))
                .limit(MOST).sorted(Comparator.comparing(Day::date)).toList();
        var caption = caption(all.size() > MOST);
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, caption), Block.Table.of("Moved", caption, List.of(
                        TableColumn.of("date", 16, Kind.DATE, one -> Cell.of(new Phrase.Day(one.date()))),
                        TableColumn.of("movement", 84, Kind.TEXT, this::said)), rows));
    }

    private List<Day> days() {
        return Developments.of(content).stream()
                .collect(Collectors.groupingBy(Milestone::date, LinkedHashMap::new, Collectors.toList())).entrySet()
                .stream().map(one -> new Day(one.getKey(), one.getValue())).toList();
    }

    /// Where there is no last review, nothing can have moved since.
    private Phrase caption(boolean more) {
        var since = content.previous().isPresent();
        return more
                ? Phrase.say(since ? "glance.moved.most" : "glance.moved_first.most", new Phrase.Count(MOST))
                : Phrase.say(since ? "glance.moved" : "glance.moved_first");
    }

    private Cell said(Day day) {
        var titles = day.milestones().stream().sorted(Developments.WEIGHTIEST_FIRST).map(phrases::title).distinct()
                .toList();
        var more = titles.size() - MOST_OF_A_DAY;
        return Cell.of(Phrase.joined(Stream.of(titles.stream().limit(MOST_OF_A_DAY),
                Stream.of(Phrase.say("glance.moved.more", new Phrase.Count(more))).filter(_ -> more > 0),
                Stream.of(Phrases.setting(day.weightiest())).filter(phrase -> !phrase.isEmpty()))
                .flatMap(parts -> parts).toList()));
    }
}
