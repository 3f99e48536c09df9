package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.plan.Milestone;
import java.util.List;

/// Milestones as rows: for a page in few words, for a sheet with everything that the plan says of them.
final class MilestoneRows {

    static final List<Column> PAGE = List.of(Column.of("date", 18, Kind.DATE), Column.of("event", 62, Kind.TEXT),
            Column.of("milestone", 20, Kind.TEXT));
    private static final List<Column> SHEET = List.of(Column.of("date", 18, Kind.DATE),
            Column.of("event", 60, Kind.TEXT), Column.of("stage", 18, Kind.TEXT), Column.of("place", 18, Kind.TEXT),
            Column.of("level", 18, Kind.TEXT), Column.of("initiative", 9, Kind.KEY),
            Column.of("confirmed", 14, Kind.TEXT), Column.of("source", 14, Kind.TEXT));

    private final Phrases phrases;
    private final Timeline timeline;

    MilestoneRows(Content content) {
        this.phrases = new Phrases(content);
        this.timeline = new Timeline(content);
    }

    List<Cell> onPage(Milestone milestone) {
        var open = milestone.confirmed() ? Phrase.none() : confirmed(milestone);
        var setting = Phrase.row(List.of(Phrases.setting(milestone), open).stream()
                .filter(phrase -> !phrase.isEmpty()).toList());
        return List.of(Cell.of(new Phrase.Day(milestone.date())),
                Cell.of(Line.plain(phrases.title(milestone)), Line.muted(setting)), key(milestone));
    }

    private Cell key(Milestone milestone) {
        return phrases.initiative(milestone).map(one -> Cell.of(Line.plain(
                Phrase.row(List.of(Phrases.key(one), stage(milestone))))))
                .orElse(Cell.of(stage(milestone)));
    }

    /// What was announced and is over is no longer to be confirmed by the two sides; no source says that it took place.
    private Phrase confirmed(Milestone milestone) {
        var open = timeline.isAhead(milestone) ? "unconfirmed" : "unsourced";
        return Phrase.say(milestone.confirmed() ? "confirmed" : open);
    }

    /// What is still to come, or what no source confirms, is not said to have been done.
    private Phrase stage(Milestone milestone) {
        if (timeline.isAhead(milestone)) {
            return Phrases.word("stage_ahead", milestone.stage());
        }
        var stage = Phrases.word("stage", milestone.stage());
        return milestone.confirmed() ? stage : Phrase.say("stage_without_source", stage);
    }

    Block.Table sheet(String name, Phrase caption, List<Milestone> milestones) {
        return new Block.Table(name, caption, SHEET, milestones.stream().map(this::onSheet).toList(),
                Column.Place.SHEET);
    }

    private List<Cell> onSheet(Milestone milestone) {
        return List.of(Cell.of(new Phrase.Day(milestone.date())), Cell.of(phrases.title(milestone)),
                Cell.of(stage(milestone)), Cell.of(Phrase.quote(milestone.place())),
                Cell.of(Phrases.level(milestone)),
                phrases.initiative(milestone).map(one -> Cell.of(Phrases.key(one))).orElse(Cell.EMPTY),
                Cell.of(confirmed(milestone)),
                Cell.of(Sources.phrase(milestone.source())));
    }
}
