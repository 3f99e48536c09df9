package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.List;
import java.util.stream.Stream;

/// What each party promised at the last review for a forum, and where it stands now in that party's own words.
final class Promises {

    private static final List<Column> COLUMNS = List.of(Column.of("party", 12, Kind.TEXT),
            Column.of("promise", 34, Kind.TEXT), Column.of("promised_by", 16, Kind.DATE),
            Column.of("now", 38, Kind.TEXT));

    private final Content content;

    Promises(Content content) {
        this.content = content;
    }

    List<Block> blocks(Initiative forum) {
        var title = Phrase.say("meeting.promised");
        var rows = content.parties().stream().flatMap(party -> row(forum, party)).toList();
        return List.of(new Block.Heading(2, title), rows.isEmpty()
                ? new Block.Paragraph(Phrase.say("meeting.nothing_promised"), false)
                : new Block.Table("Promised", title, COLUMNS, rows));
    }

    private Stream<List<Cell>> row(Initiative forum, Party party) {
        return content.previous().flatMap(last -> last.report(party, forum.key()))
                .filter(report -> !report.nextStep().isEmpty())
                .map(report -> List.of(Cell.of(Phrases.party(party)), Cell.of(Phrase.quote(report.nextStep())),
                        Phrases.date(report.nextStepBy()), now(forum, party)))
                .stream();
    }

    private Cell now(Initiative forum, Party party) {
        return content.review().report(party, forum.key()).map(Promises::now)
                .orElse(Cell.of(Line.muted(Phrase.say("no_report"))));
    }

    private static Cell now(ReleasedReport report) {
        return Cell.of(Line.strong(new Phrase.State(report.status())), Line.plain(Phrase.quote(report.progress())));
    }
}
