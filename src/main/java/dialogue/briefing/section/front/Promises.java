package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.List;
import java.util.Optional;

/// What each party promised at the last review for a forum, and where it stands now in that party's own words.
final class Promises {

    private final Content content;

    Promises(Content content) {
        this.content = content;
    }

    List<Block> blocks(Initiative forum) {
        var title = Phrase.say("meeting.promised");
        var rows = content.parties().stream().flatMap(party -> last(forum, party).stream()).toList();
        return List.of(new Block.Heading(2, title), rows.isEmpty()
                ? new Block.Paragraph(Phrase.say("meeting.nothing_promised"), false)
                : Block.Table.of("Promised", title, columns(forum), rows));
    }

    private Optional<ReleasedReport> last(Initiative forum, Party party) {
        return content.previous().flatMap(last -> last.report(party, forum.key()))
                .filter(report -> !report.nextStep().isEmpty());
    }

    private List<TableColumn<ReleasedReport>> columns(Initiative forum) {
        return List.of(TableColumn.of("party", 12, Kind.TEXT, report -> Cell.of(Phrases.party(report.party()))),
                TableColumn.of("promise", 34, Kind.TEXT, report -> Cell.of(Phrase.quote(report.nextStep()))),
                TableColumn.of("promised_by", 16, Kind.DATE, report -> Phrases.date(report.nextStepDue())),
                TableColumn.of("now", 38, Kind.TEXT, report -> now(forum, report.party())));
    }

    private Cell now(Initiative forum, Party party) {
        return content.review().report(party, forum.key()).map(Promises::now)
                .orElse(Cell.of(Line.muted(Phrase.say("no_report"))));
    }

    private static Cell now(ReleasedReport report) {
        return Cell.of(Line.strong(new Phrase.State(report.status())), Line.plain(Phrase.quote(report.progress())));
    }
}
