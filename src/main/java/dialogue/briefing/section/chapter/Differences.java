package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.InitiativeColumns;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The initiatives on which the parties report different statuses, both reports beside each other: neither replaces the other.
final class Differences {

    private final Content content;

    Differences(Content content) {
        this.content = content;
    }

    List<Block> blocks() {
        var title = Phrase.say("differences.title");
        var rows = content.review().plan().initiatives().stream()
                .filter(one -> Standing.of(content.review(), one.key()).differs()).toList();
        var table = Block.Table.of("Differences", title, columns(), rows,
                rows.isEmpty() ? Medium.SHEET : Medium.BOTH);
        return List.of(new Block.Heading(2, title),
                new Block.Paragraph(Phrase.say("differences.lead", new Phrase.Count(rows.size())), false), table);
    }

    private List<TableColumn<Initiative>> columns() {
        return InitiativeColumns.and(27, one -> one, content.parties().stream()
                .flatMap(party -> Stream.of(
                        side("says", party, 32, Kind.TEXT, Differences::says).onPage(),
                        side("status", party, 17, Kind.STATUS, one -> Cell.of(new Phrase.State(one.status())))
                                .onSheet(),
                        side("progress", party, 48, Kind.TEXT, one -> Cell.of(Phrase.quote(one.progress()))).onSheet(),
                        side("next_step", party, 32, Kind.TEXT, one -> Cell.of(Phrase.quote(one.nextStep())))
                                .onSheet(),
                        side("next_step_due", party, 18, Kind.DATE, one -> Phrases.date(one.nextStepDue()))
                                .onSheet()))
                .toList());
    }

    private TableColumn<Initiative> side(String key, Party party, int weight, Kind kind,
            Function<ReleasedReport, Cell> cell) {
        return TableColumn.of(key + "_" + party.key(), weight, kind,
                one -> cell.apply(content.review().report(party, one.key()).orElseThrow()));
    }

    private static Cell says(ReleasedReport report) {
        return Cell.of(Line.strong(new Phrase.State(report.status())), Line.plain(Phrase.quote(report.progress())));
    }
}
