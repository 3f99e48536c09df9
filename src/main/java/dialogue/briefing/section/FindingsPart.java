package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.release.ReleasedFinding;
import java.util.List;

/// The findings of the intake that this audience may read, so that nothing is left out or doubtful in silence.
public final class FindingsPart {

    private static final List<Column> COLUMNS = List.of(Column.of("file", 22, Kind.TEXT),
            Column.of("line", 8, Kind.NUMBER),
            Column.of("field", 16, Kind.TEXT), Column.of("severity", 12, Kind.TEXT),
            Column.of("finding", 62, Kind.TEXT));

    private final Content content;

    public FindingsPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var title = Phrase.say("findings.title");
        var rows = content.review().findings().stream().map(FindingsPart::row).toList();
        var lead = new Block.Paragraph(Phrase.say("findings.lead", new Phrase.Count(rows.size())), true);
        return new Section(Section.Part.FINDINGS, "findings", title,
                List.of(lead, new Block.Table("Findings", title, COLUMNS, rows,
                        rows.isEmpty() ? Column.Place.SHEET : Column.Place.BOTH)));
    }

    private static List<Cell> row(ReleasedFinding finding) {
        var details = finding.details().stream().map(Phrase.Name::new).toArray(Phrase[]::new);
        return List.of(Cell.of(new Phrase.Name(finding.file())),
                finding.line() == 0 ? Cell.EMPTY : Cell.of(new Phrase.Count(finding.line())),
                Cell.of(new Phrase.Name(finding.column())),
                Cell.of(Phrase.say(finding.error() ? "severity.error" : "severity.warning")),
                Cell.of(Phrase.say(finding.code(), details)));
    }
}
