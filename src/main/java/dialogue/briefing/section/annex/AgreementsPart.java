package dialogue.briefing.section.annex;

import dialogue.briefing.AgreementStages;
import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Standing;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.InitiativeColumns;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Instrument;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All agreements: on a page by their instrument, with the highest rung reached, the last revision and the next rung; on a sheet with every stage
/// as a date. The ladders stand in the chapters.
public final class AgreementsPart {

    private final Content content;
    private final Phrases phrases;

    /// A column of a sheet: of the stages in it an agreement has one, or the later counts.
    private record Reached(String key, List<Stage> stages) {

        static Reached of(String key, Stage... stages) {
            return new Reached(key, List.of(stages));
        }
    }

    private static List<Reached> reached() {
        return List.of(Reached.of("proposed", Stage.PROPOSED), Reached.of("talks_opened", Stage.TALKS_OPENED),
                Reached.of("concluded", Stage.CONCLUDED), Reached.of("approved", Stage.APPROVED),
                Reached.of("signed", Stage.SIGNED), Reached.of("effect", Stage.IN_FORCE, Stage.IN_EFFECT),
                Reached.of("revised", Stage.REVISED, Stage.RENEWED), Reached.of("announced", Stage.ANNOUNCED),
                Reached.of("followed_up", Stage.FOLLOWED_UP), Reached.of("ended", Stage.ENDED));
    }

    public AgreementsPart(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
    }

    public Section section() {
        var title = Phrase.say("agreements.title");
        var agreements = content.review().plan().initiatives().stream().filter(one -> one.instrument().isPresent())
                .toList();
        var blocks = new ArrayList<Block>();
        if (!agreements.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.say("agreements.lead"), true));
        }
        Stream.of(Instrument.values()).forEach(instrument -> blocks.addAll(onPage(instrument, agreements)));
        blocks.add(Block.Table.of("Agreements", title, onSheet(), agreements, Medium.SHEET));
        return new Section(Section.Part.AGREEMENTS, "agreements", title, blocks);
    }

    private List<Block> onPage(Instrument instrument, List<Initiative> agreements) {
        var shown = agreements.stream().filter(one -> one.instrument().equals(Optional.of(instrument))).toList();
        var title = Phrase.say("agreements." + instrument.key());
        return shown.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, title), Block.Table.of("Agreements_" + instrument.key(), title,
                        InitiativeColumns.and(45, one -> one,
                                List.of(TableColumn.of("highest_rung", 32, Kind.TEXT, this::highest),
                                        TableColumn.of("next_rung", 22, Kind.TEXT, this::next))),
                        shown, Medium.PAGE));
    }

    /// The last revision stands below the rung, with its day as well.
    private Cell highest(Initiative agreement) {
        var stages = stages(agreement);
        return Cell.of(Stream.of(stages.highest(), stages.latest()).flatMap(Optional::stream)
                .map(stage -> Line.plain(Phrase.joined(List.of(Phrases.word("stage", stage),
                        new Phrase.Day(stages.reached(stage).orElseThrow())))))
                .toArray(Line[]::new));
    }

    private Cell next(Initiative agreement) {
        return stages(agreement).next().map(stage -> Cell.of(Phrases.word("stage", stage))).orElse(Cell.EMPTY);
    }

    private AgreementStages stages(Initiative agreement) {
        return new AgreementStages(content.review(), agreement);
    }

    private List<TableColumn<Initiative>> onSheet() {
        var columns = new ArrayList<TableColumn<Initiative>>();
        columns.add(TableColumn.of("instrument", 18, Kind.TEXT,
                one -> one.instrument().map(word -> Cell.of(Phrases.word("instrument", word))).orElse(Cell.EMPTY)));
        columns.add(TableColumn.of("standing", 17, Kind.STATUS,
                one -> Phrases.status(Standing.of(content.review(), one.key()).status())));
        reached().forEach(column -> columns.add(TableColumn.of("rung_" + column.key(), 18, Kind.DATE,
                one -> Phrases.date(column.stages().stream().map(stages(one)::reached).flatMap(Optional::stream)
                        .max(PlanDate::compareTo)))));
        columns.add(TableColumn.of("next_rung", 18, Kind.TEXT, this::next));
        columns.add(TableColumn.of("pillar", 24, Kind.TEXT, one -> Cell.of(phrases.pillar(one.pillar()))));
        return InitiativeColumns.and(36, one -> one, columns);
    }
}
