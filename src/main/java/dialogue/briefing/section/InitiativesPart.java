package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Standing;
import dialogue.language.Text;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All initiatives in one table, a row each: five columns on a page, everything that may be read of them on a sheet.
public final class InitiativesPart {

    private final Content content;
    private final Phrases phrases;

    public InitiativesPart(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
    }

    public Section section() {
        var rows = content.review().plan().initiatives().stream().map(this::row).toList();
        var title = Phrase.say("initiatives.title");
        return new Section(Section.Part.INITIATIVES, "initiatives", title, List.of(
                new Block.Paragraph(Phrase.say(
                        content.previous().isPresent() ? "initiatives.lead" : "initiatives.lead_first"), true),
                new Block.Table("Initiatives", title, columns(), rows)));
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(Column.of("initiative", 9, Kind.KEY), Column.of("title", 45, Kind.TEXT)));
        columns.addAll(both(party -> Column.of("status_" + party, 17, Kind.STATUS)));
        columns.addAll(List.of(Column.onSheet("standing", 17, Kind.STATUS), Column.of("before", 16, Kind.STATUS)));
        columns.addAll(both(party -> Column.onSheet("progress_" + party, 42, Kind.TEXT)));
        columns.addAll(both(party -> Column.onSheet("next_step_" + party, 26, Kind.TEXT)));
        columns.addAll(both(party -> Column.onSheet("next_step_due_" + party, 18, Kind.DATE)));
        columns.addAll(List.of(Column.onSheet("pillar", 24, Kind.TEXT), Column.onSheet("area", 30, Kind.TEXT),
                Column.onSheet("kind", 16, Kind.TEXT), Column.onSheet("cadence", 16, Kind.TEXT),
                Column.onSheet("origin", 16, Kind.TEXT)));
        columns.addAll(both(party -> Column.onSheet("lead_" + party, 20, Kind.TEXT)));
        columns.addAll(both(party -> Column.onSheet("updated_on_" + party, 18, Kind.DATE)));
        content.review().audience().owner()
                .ifPresent(owner -> columns.add(Column.onSheet("note_" + owner.key(), 40, Kind.TEXT)));
        return columns;
    }

    /// The same of both parties, beside each other.
    private <T> List<T> both(Function<String, T> column) {
        return content.parties().stream().map(Party::key).map(column).toList();
    }

    private List<Cell> row(Initiative initiative) {
        var key = initiative.key();
        var cells = new ArrayList<>(List.of(Cell.of(Phrases.key(initiative)), Cell.of(Phrases.title(initiative))));
        cells.addAll(reports(key, report -> Phrases.status(report.map(ReleasedReport::status))));
        cells.add(Phrases.status(Standing.of(content.review(), key).status()));
        cells.add(Phrases.status(content.previous().flatMap(last -> Standing.of(last, key).status())));
        cells.addAll(reports(key, report -> text(report, ReleasedReport::progress)));
        cells.addAll(reports(key, report -> text(report, ReleasedReport::nextStep)));
        cells.addAll(reports(key, report -> Phrases.date(report.flatMap(ReleasedReport::nextStepBy))));
        cells.addAll(List.of(Cell.of(phrases.pillar(initiative.pillar())), area(initiative),
                Cell.of(Phrases.word("kind", initiative.kind())),
                Cell.of(Phrases.word("cadence", initiative.cadence())),
                Cell.of(Phrases.word("origin", initiative.origin()))));
        content.parties().forEach(party -> cells.add(Cell.of(phrases.leads(initiative, party))));
        cells.addAll(reports(key, report -> report.map(one -> Cell.of(Phrases.day(one.updatedOn())))
                .orElse(Cell.EMPTY)));
        content.review().audience().owner().ifPresent(
                _ -> cells.add(content.review().ownNote(key).map(Phrase.Internal::new).map(Cell::of)
                        .orElse(Cell.EMPTY)));
        return cells;
    }

    private List<Cell> reports(String initiative, Function<Optional<ReleasedReport>, Cell> cell) {
        return content.parties().stream().map(party -> cell.apply(content.review().report(party, initiative)))
                .toList();
    }

    private Cell area(Initiative initiative) {
        return Optional.ofNullable(initiative.area()).flatMap(content.review().plan()::area)
                .map(area -> Cell
                        .of(Phrase.say("area.numbered", new Phrase.Name(area.key()), Phrase.quote(area.title()))))
                .orElse(Cell.EMPTY);
    }

    private static Cell text(Optional<ReleasedReport> report, Function<ReleasedReport, Text> field) {
        return report.map(one -> Cell.of(Phrase.quote(field.apply(one)))).orElse(Cell.EMPTY);
    }
}
