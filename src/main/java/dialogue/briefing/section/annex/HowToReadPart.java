package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How to read this document: what a status means, how initiatives are counted, what is called late and what a change, and what stands in the
/// record and the calendar, in the words of the rules.
public final class HowToReadPart {

    private static final List<String> COUNTING = List.of("standing", "released", "beyond", "since");
    private static final List<String> LATENESS = List.of("overdue", "not_held", "step_overdue", "slipped", "differ",
            "silent", "unconfirmed");
    private static final List<String> GLANCE = List.of("headline", "news", "dates");
    private static final List<String> MATTERS = List.of("what", "rank", "ask");
    private static final List<String> CHANGES = List.of("since", "added", "ended", "status", "date", "reworded");
    private static final List<String> TIMELINE = List.of("record", "ahead", "asks");
    private static final List<String> WORDS = List.of("ladder", "dates", "missing", "courtesy", "names");

    private final Content content;

    public HowToReadPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, Phrase.say("reading.status")));
        blocks.add(statuses());
        Stream.of("counting", "glance", "matters", "lateness", "changes", "timeline", "words").forEach(chapter -> {
            blocks.add(new Block.Heading(2, Phrase.say("reading." + chapter)));
            blocks.add(new Block.Points(points(chapter), false));
        });
        return new Section(Section.Part.HOW_TO_READ, "how-to-read", Phrase.say("reading.title"), blocks);
    }

    private List<Block.Point> points(String chapter) {
        var keys = switch (chapter) {
            case "counting" -> COUNTING;
            case "glance" -> GLANCE;
            case "matters" -> MATTERS;
            case "lateness" -> LATENESS;
            case "changes" -> changes();
            case "timeline" -> TIMELINE;
            default -> WORDS;
        };
        return keys.stream().map(key -> new Block.Point(Phrase.say("reading." + chapter + "." + key), Phrase.none()))
                .toList();
    }

    /// A plan that is the same needs no word on how it changes.
    private List<String> changes() {
        return content.isPlanChanged() ? Stream.concat(CHANGES.stream(), Stream.of("plan")).toList() : CHANGES;
    }

    private static Block.Table statuses() {
        return Block.Table.of("Statuses", Phrase.say("reading.status"), List.of(
                TableColumn.of("status", 20, Kind.STATUS, status -> Cell.of(new Phrase.State(status))),
                TableColumn.of("meaning", 80, Kind.TEXT, status -> Cell.of(Phrases.word("reading.status", status)))),
                List.of(Status.values()));
    }
}
