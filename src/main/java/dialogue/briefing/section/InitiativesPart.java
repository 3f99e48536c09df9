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
                new Block.Paragraph(Phrase.say("initiatives.lead"), true),
                new Block.Table("Initiatives", title, columns(), rows)));
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(Column.of("initiative", 9, Kind.KEY), Column.of("title", 45, Kind.TEXT),
                Column.onSheet("pillar", 24, Kind.TEXT), Column.onSheet("area", 24, Kind.TEXT),
                Column.onSheet("kind", 14, Kind.TEXT),
                Column.onSheet("cadence", 14, Kind.TEXT), Column.onSheet("origin", 14, Kind.TEXT)));
        content.parties().forEach(party -> columns.add(Column.of("status_" + party.key(), 17, Kind.STATUS)));
        columns.add(Column.onSheet("standing", 17, Kind.STATUS));
        columns.add(Column.of("before", 16, Kind.STATUS));
        content.parties().forEach(party -> columns.addAll(List.of(Column.onSheet("lead_" + party.key(), 18, Kind.TEXT),
                Column.onSheet("progress_" + party.key(), 48, Kind.TEXT),
                Column.onSheet("next_step_" + party.key(), 32, Kind.TEXT),
                Column.onSheet("next_step_due_" + party.key(), 18, Kind.DATE),
                Column.onSheet("updated_on_" + party.key(), 18, Kind.DATE))));
        content.review().audience().owner()
                .ifPresent(owner -> columns.add(Column.onSheet("note_" + owner.key(), 40, Kind.TEXT)));
        return columns;
    }

    private List<Cell> row(Initiative initiative) {
        var key = initiative.key();
        var cells = new ArrayList<>(List.of(Cell.of(Phrases.key(initiative)), Cell.of(Phrases.title(initiative)),
                Cell.of(phrases.pillar(initiative.pillar())), area(initiative),
                Cell.of(Phrases.word("kind", initiative.kind())),
                Cell.of(Phrases.word("cadence", initiative.cadence())),
                Cell.of(Phrases.word("origin", initiative.origin()))));
        content.parties().forEach(party -> cells.add(Phrases.status(Standing.of(content.review(), party, key))));
        cells.add(Phrases.status(Standing.of(content.review(), key).status()));
        cells.add(Phrases.status(content.previous().flatMap(last -> Standing.of(last, key).status())));
        content.parties().forEach(party -> cells.addAll(report(initiative, party)));
        content.review().audience().owner().ifPresent(
                _ -> cells.add(
                        content.review().ownNote(key).map(note -> Cell.of(new Phrase.Name(note))).orElse(Cell.EMPTY)));
        return cells;
    }

    private Cell area(Initiative initiative) {
        return Optional.ofNullable(initiative.area()).flatMap(content.review().plan()::area)
                .map(area -> Cell
                        .of(Phrase.say("area.numbered", new Phrase.Name(area.key()), Phrase.quote(area.title()))))
                .orElse(Cell.EMPTY);
    }

    private List<Cell> report(Initiative initiative, Party party) {
        var report = content.review().report(party, initiative.key());
        return List.of(Cell.of(phrases.leads(initiative, party)), text(report, ReleasedReport::progress),
                text(report, ReleasedReport::nextStep), Phrases.date(report.flatMap(ReleasedReport::nextStepBy)),
                report.map(one -> Cell.of(Phrases.day(one.updatedOn()))).orElse(Cell.EMPTY));
    }

    private static Cell text(Optional<ReleasedReport> report, Function<ReleasedReport, Text> field) {
        return report.map(one -> Cell.of(Phrase.quote(field.apply(one)))).orElse(Cell.EMPTY);
    }
}
