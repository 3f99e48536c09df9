package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Standing;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.AgreementStages;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.InitiativeColumns;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
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
        var agreements = content.review().plan().initiatives().stream()
                .filter(one -> one.kind() == dialogue.plan.Kind.AGREEMENT).toList();
        return new Section(Section.Part.AGREEMENTS, "agreements", title,
                List.of(Block.Table.of("Agreements", title, columns(), agreements, Medium.SHEET)));
    }

    private List<TableColumn<Initiative>> columns() {
        var columns = new ArrayList<TableColumn<Initiative>>();
        columns.add(TableColumn.of("pillar", 24, Kind.TEXT, one -> Cell.of(phrases.pillar(one.pillar()))));
        columns.add(TableColumn.of("standing", 17, Kind.STATUS,
                one -> Phrases.status(Standing.of(content.review(), one.key()).status())));
        STAGES.forEach(stage -> columns.add(TableColumn.of("rung_" + stage.key(), 18, Kind.DATE,
                one -> Phrases.date(AgreementStages.reached(content, one, stage)))));
        columns.add(TableColumn.of("next_rung", 18, Kind.TEXT, one -> AgreementStages.next(content, one)
                .map(stage -> Cell.of(Phrases.word("stage", stage))).orElse(Cell.EMPTY)));
        return InitiativeColumns.and(45, one -> one, columns);
    }
}
