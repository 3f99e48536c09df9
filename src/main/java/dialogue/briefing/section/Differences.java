package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.plan.Initiative;
import dialogue.release.ReleasedReport;
import java.util.ArrayList;
import java.util.List;

/// The initiatives on which the parties report different statuses, both reports beside each other: neither replaces the other.
final class Differences {

    private final Content content;

    Differences(Content content) {
        this.content = content;
    }

    List<Block> blocks() {
        var title = Phrase.say("differences.title");
        var rows = content.review().plan().initiatives().stream()
                .filter(one -> Standing.of(content.review(), one.key()).differs()).map(this::row).toList();
        var table = new Block.Table("Differences", title, columns(), rows,
                rows.isEmpty() ? Column.Place.SHEET : Column.Place.BOTH);
        return List.of(new Block.Heading(2, title),
                new Block.Paragraph(Phrase.say("differences.lead", new Phrase.Count(rows.size())), false), table);
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(
                List.of(Column.of("initiative", 9, Kind.KEY), Column.of("title", 27, Kind.TEXT)));
        content.parties().forEach(party -> columns.addAll(List.of(
                Column.onPage("says_" + party.key(), 32, Kind.TEXT),
                Column.onSheet("status_" + party.key(), 17, Kind.STATUS),
                Column.onSheet("progress_" + party.key(), 48, Kind.TEXT),
                Column.onSheet("next_step_" + party.key(), 32, Kind.TEXT),
                Column.onSheet("next_step_due_" + party.key(), 18, Kind.DATE))));
        return columns;
    }

    private List<Cell> row(Initiative initiative) {
        var cells = new ArrayList<>(List.of(Cell.of(Phrases.key(initiative)), Cell.of(Phrases.title(initiative))));
        content.parties().stream().map(party -> content.review().report(party, initiative.key()).orElseThrow())
                .forEach(report -> cells.addAll(side(report)));
        return cells;
    }

    private static List<Cell> side(ReleasedReport report) {
        var status = new Phrase.State(report.status());
        var progress = Phrase.quote(report.progress());
        return List.of(Cell.of(Line.strong(status), Line.plain(progress)), Cell.of(status), Cell.of(progress),
                Cell.of(Phrase.quote(report.nextStep())), Phrases.date(report.nextStepBy()));
    }
}
