package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.plan.Milestone;
import java.util.List;
import java.util.stream.Stream;

/// Tables of milestones: for a page in few words, for a sheet with everything that the plan says of them.
public final class MilestoneTables {

    private final Phrases phrases;
    private final Timeline timeline;
    private final Sources sources;

    public MilestoneTables(Content content) {
        this.phrases = new Phrases(content);
        this.timeline = new Timeline(content);
        this.sources = new Sources(content.review());
    }

    public Block.Table onPage(String name, Phrase caption, List<Milestone> milestones, Medium medium) {
        return Block.Table.of(name, caption, List.of(
                TableColumn.of("date", 18, Kind.DATE, one -> Cell.of(new Phrase.Weekday(one.date()))),
                TableColumn.of("event", 62, Kind.TEXT,
                        one -> Cell.of(Line.plain(title(one)), Line.aside(setting(one)))),
                TableColumn.of("milestone", 20, Kind.TEXT, this::key)), milestones, medium);
    }

    /// With the numbers of its sources behind it.
    private Phrase title(Milestone milestone) {
        var numbers = sources.numbers(milestone.sources());
        return numbers.isEmpty() ? phrases.title(milestone) : Phrase.say("sourced", phrases.title(milestone), numbers);
    }

    private Phrase setting(Milestone milestone) {
        var open = isConfirmed(milestone) ? Phrase.none() : confirmed(milestone);
        return Phrase.joined(Stream.of(Phrases.setting(milestone), open).filter(phrase -> !phrase.isEmpty()).toList());
    }

    private Cell key(Milestone milestone) {
        return phrases.initiative(milestone).map(one -> Cell.of(Line.plain(
                Phrase.joined(List.of(Phrases.key(one), stage(milestone))))))
                .orElse(Cell.of(stage(milestone)));
    }

    /// What was announced and is over is no longer to be confirmed by the two sides; no source says that it took place.
    private Phrase confirmed(Milestone milestone) {
        var open = timeline.isAhead(milestone) ? "unconfirmed" : "unsourced";
        return Phrase.say(isConfirmed(milestone) ? "confirmed" : open);
    }

    /// What the plan calls confirmed and names no source for is not independently sourced once it is over.
    private boolean isConfirmed(Milestone milestone) {
        return milestone.confirmed() && (timeline.isAhead(milestone) || !milestone.sources().isEmpty());
    }

    /// What is still to come, or what no source confirms, is not said to have been done.
    private Phrase stage(Milestone milestone) {
        if (timeline.isAhead(milestone)) {
            return Phrases.word("stage_ahead", milestone.stage());
        }
        var stage = Phrases.word("stage", milestone.stage());
        return milestone.confirmed() ? stage : Phrase.say("stage_without_source", stage);
    }

    public Block.Table onSheet(String name, Phrase caption, List<Milestone> milestones) {
        return Block.Table.of(name, caption, List.of(
                TableColumn.of("date", 18, Kind.DATE, one -> Cell.of(new Phrase.Day(one.date()))),
                TableColumn.of("event", 60, Kind.TEXT, one -> Cell.of(phrases.title(one))),
                TableColumn.of("stage", 18, Kind.TEXT, one -> Cell.of(stage(one))),
                TableColumn.of("place", 18, Kind.TEXT, one -> Cell.of(Phrase.quote(one.place()))),
                TableColumn.of("level", 26, Kind.TEXT, one -> Cell.of(Phrases.level(one))),
                TableColumn.of("initiative", 9, Kind.KEY,
                        one -> phrases.initiative(one).map(Phrases::key).map(Cell::of).orElse(Cell.EMPTY)),
                TableColumn.of("confirmed", 14, Kind.TEXT, one -> Cell.of(confirmed(one))),
                TableColumn.of("source", 14, Kind.TEXT, one -> Cell.of(sources.numbers(one.sources())))), milestones,
                Medium.SHEET);
    }
}
