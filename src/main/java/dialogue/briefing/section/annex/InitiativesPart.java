package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Standing;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.InitiativeColumns;
import dialogue.briefing.section.Phrases;
import dialogue.briefing.section.Sources;
import dialogue.plan.Initiative;
import dialogue.release.ReleasedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// All initiatives in one table, a row each, with everything that may be read of them; for a sheet only: on paper each stands in its chapter.
public final class InitiativesPart {

    private final Content content;
    private final Phrases phrases;
    private final Sources sources;

    public InitiativesPart(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
        this.sources = new Sources(content.review());
    }

    public Section section() {
        var title = Phrase.say("initiatives.title");
        return new Section(Section.Part.INITIATIVES, "initiatives", title, List.of(
                Block.Table.of("Initiatives", title, columns(), content.review().plan().initiatives(),
                        Medium.SHEET)));
    }

    private List<TableColumn<Initiative>> columns() {
        var columns = new ArrayList<TableColumn<Initiative>>();
        columns.addAll(both("status", 17, Kind.STATUS, report -> Cell.of(new Phrase.State(report.status()))));
        columns.add(TableColumn.<Initiative>of("standing", 17, Kind.STATUS,
                one -> Phrases.status(Standing.of(content.review(), one.key()).status())).onSheet());
        columns.add(TableColumn.of("before", 16, Kind.STATUS, one -> Phrases.status(content.statusBefore(one))));
        columns.addAll(onSheet(both("progress", 42, Kind.TEXT, report -> Cell.of(Phrase.quote(report.progress())))));
        columns.addAll(onSheet(both("next_step", 26, Kind.TEXT, report -> Cell.of(Phrase.quote(report.nextStep())))));
        columns.addAll(onSheet(both("next_step_due", 18, Kind.DATE, report -> Phrases.date(report.nextStepDue()))));
        columns.addAll(onSheet(planned()));
        columns.addAll(onSheet(content.parties().stream().map(party -> TableColumn.<Initiative>of(
                "lead_" + party.key(), 20, Kind.TEXT, one -> Cell.of(phrases.leads(one, party)))).toList()));
        columns.addAll(onSheet(
                both("updated_on", 18, Kind.DATE, report -> Cell.of(Phrases.day(report.updatedOn())))));
        columns.add(TableColumn.of("source", 12, Kind.TEXT, one -> Cell.of(sources.numbers(one.sources()))));
        content.review().audience().owner().ifPresent(owner -> columns.add(TableColumn.<Initiative>of(
                "note_" + owner.key(), 40, Kind.TEXT, this::note).onSheet()));
        return InitiativeColumns.and(36, one -> one, columns);
    }

    private List<TableColumn<Initiative>> planned() {
        return List.of(TableColumn.of("pillar", 24, Kind.TEXT, one -> Cell.of(phrases.pillar(one.pillar()))),
                TableColumn.of("area", 30, Kind.TEXT, this::area),
                TableColumn.of("kind", 16, Kind.TEXT, one -> Cell.of(Phrases.word("kind", one.kind()))),
                TableColumn.of("cadence", 16, Kind.TEXT, one -> Cell.of(Phrases.word("cadence", one.cadence()))),
                TableColumn.of("origin", 16, Kind.TEXT, one -> Cell.of(Phrases.word("origin", one.origin()))));
    }

    /// The same of both parties' reports, beside each other.
    private List<TableColumn<Initiative>> both(String key, int weight, Kind kind,
            Function<ReleasedReport, Cell> cell) {
        return content.parties().stream().map(party -> TableColumn.<Initiative>of(key + "_" + party.key(), weight, kind,
                one -> content.review().report(party, one.key()).map(cell).orElse(Cell.EMPTY))).toList();
    }

    private static List<TableColumn<Initiative>> onSheet(List<TableColumn<Initiative>> columns) {
        return columns.stream().map(TableColumn::onSheet).toList();
    }

    private Cell note(Initiative initiative) {
        return content.review().ownNote(initiative.key()).map(Phrase.Internal::new).map(Cell::of).orElse(Cell.EMPTY);
    }

    private Cell area(Initiative initiative) {
        return initiative.area().flatMap(content.review().plan()::area)
                .map(area -> Cell
                        .of(Phrase.say("area.numbered", new Phrase.Name(area.key()), Phrase.quote(area.title()))))
                .orElse(Cell.EMPTY);
    }
}
