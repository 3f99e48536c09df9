package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.briefing.matter.Matter;
import dialogue.briefing.matter.Matters;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What each party promised at the last review for the forum and the matters for decision, and what became of it in that party's own words.
final class Promises {

    /// @param initiative as it stands now, under whatever key the report named it
    private record Promise(Initiative initiative, ReleasedReport report) {}

    private final Content content;

    Promises(Content content) {
        this.content = content;
    }

    /// @param forum whose meeting it is, if any
    List<Block> blocks(Optional<Initiative> forum) {
        var title = Phrase.say("meeting.promised");
        var rows = Stream.concat(forum.stream(), first()).distinct()
                .flatMap(initiative -> content.parties().stream().flatMap(party -> last(initiative, party)))
                .toList();
        return List.of(new Block.Heading(2, title), rows.isEmpty()
                ? new Block.Paragraph(Phrase.say("meeting.nothing_promised"), false)
                : Block.Table.of("Promised", title, columns(), rows));
    }

    /// What the matters for decision are about.
    private Stream<Initiative> first() {
        return content.matters().stream().limit(Matters.FOR_DECISION).map(Matter::initiative);
    }

    private Stream<Promise> last(Initiative initiative, Party party) {
        return content.before(initiative).stream()
                .flatMap(former -> content.previous().flatMap(last -> last.report(party, former.key())).stream())
                .filter(report -> !report.nextStep().isEmpty()).map(report -> new Promise(initiative, report));
    }

    private List<TableColumn<Promise>> columns() {
        return List.of(
                TableColumn.of("initiative", 9, Kind.KEY, one -> Cell.of(Phrases.key(one.initiative()))),
                TableColumn.of("party", 11, Kind.TEXT, one -> Cell.of(Phrases.party(one.report().party()))),
                TableColumn.of("promise", 32, Kind.TEXT, one -> promise(one.report())),
                TableColumn.of("now", 48, Kind.TEXT, this::now));
    }

    private static Cell promise(ReleasedReport report) {
        var step = Line.plain(Phrase.quote(report.nextStep()));
        return report.nextStepDue()
                .map(due -> Cell.of(step, Line.muted(Phrase.say("matter.soon", new Phrase.Day(due)))))
                .orElse(Cell.of(step));
    }

    private Cell now(Promise before) {
        return content.review().report(before.report().party(), before.initiative().key()).map(Promises::said)
                .orElse(Cell.of(Line.muted(Phrase.say("no_report"))));
    }

    private static Cell said(ReleasedReport report) {
        return Cell.of(Line.strong(new Phrase.State(report.status())), Line.plain(Phrase.quote(report.progress())));
    }
}
