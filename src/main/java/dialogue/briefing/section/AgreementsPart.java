package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Standing;
import dialogue.plan.Initiative;
import dialogue.plan.Keyed;
import dialogue.plan.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All agreements with their ladders as date columns, for a sheet only: on paper each ladder stands in its chapter.
public final class AgreementsPart {

    private static final List<Stage> STAGES = Stream.concat(Stage.ladder().stream(),
            Stream.of(Stage.RENEWED, Stage.ENDED)).toList();

    private final Content content;
    private final Phrases phrases;

    public AgreementsPart(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
    }

    public Section section() {
        var title = Phrase.say("agreements.title");
        var rows = content.review().plan().initiatives().stream()
                .filter(one -> one.kind() == dialogue.plan.Kind.AGREEMENT).map(this::row).toList();
        return new Section(Section.Part.AGREEMENTS, "agreements", title,
                List.of(new Block.Table("Agreements", title, columns(), rows, Column.Place.SHEET)));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<>(List.of(Column.of("initiative", 9, Kind.KEY), Column.of("title", 45, Kind.TEXT),
                Column.of("pillar", 24, Kind.TEXT), Column.of("standing", 17, Kind.STATUS)));
        STAGES.forEach(stage -> columns.add(Column.of("rung_" + stage.key(), 18, Kind.DATE)));
        columns.add(Column.of("next_rung", 18, Kind.TEXT));
        return columns;
    }

    private List<Cell> row(Initiative initiative) {
        var cells = new ArrayList<>(List.of(Cell.of(Phrases.key(initiative)), Cell.of(Phrases.title(initiative)),
                Cell.of(phrases.pillar(initiative.pillar())),
                Phrases.status(Standing.of(content.review(), initiative.key()).status())));
        STAGES.forEach(stage -> cells.add(Phrases.date(Rungs.reached(content, initiative, stage))));
        cells.add(Rungs.next(content, initiative).map(AgreementsPart::stage).orElse(Cell.EMPTY));
        return cells;
    }

    private static Cell stage(Keyed stage) {
        return Cell.of(Phrases.word("stage", stage));
    }
}
