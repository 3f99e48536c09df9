package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// The findings on the plan's files and, in a party's own copy, on that party's files, so that nothing is left out or doubtful in silence.
public final class FindingsPart {

    private static final List<Column> COLUMNS = List.of(Column.of("file", 22, Kind.TEXT),
            Column.of("line", 8, Kind.NUMBER),
            Column.of("field", 16, Kind.TEXT), Column.of("severity", 12, Kind.TEXT),
            Column.of("finding", 62, Kind.TEXT));

    /// Findings of these kinds speak about values that were understood.
    private static final List<String> READ = List.of("coverage.", "sense.");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Content content;

    public FindingsPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var title = Phrase.say("findings.title");
        var rows = content.review().findings().stream().map(FindingsPart::row).toList();
        var lead = new Block.Paragraph(lead(new Phrase.Count(rows.size())), true);
        return new Section(Section.Part.FINDINGS, "findings", title,
                List.of(lead, new Block.Table("Findings", title, COLUMNS, rows,
                        rows.isEmpty() ? Column.Place.SHEET : Column.Place.BOTH)));
    }

    private Phrase lead(Phrase count) {
        return content.review().audience().owner()
                .map(owner -> Phrase.say("findings.lead.own", count, Phrases.party(owner)))
                .orElse(Phrase.say("findings.lead", count));
    }

    /// What was read as a day is said like the other dates; a value that was not understood stays as it stands in the file.
    private static Phrase said(Finding finding, String detail) {
        return READ.stream().anyMatch(finding.code()::startsWith) && DAY.matcher(detail).matches()
                ? Phrases.day(LocalDate.parse(detail))
                : new Phrase.Name(detail);
    }

    private static List<Cell> row(Finding finding) {
        var details = finding.details().stream().map(detail -> said(finding, detail)).toArray(Phrase[]::new);
        return List.of(Cell.of(new Phrase.Name(finding.place().file())),
                finding.place().line() == 0 ? Cell.EMPTY : Cell.of(new Phrase.Count(finding.place().line())),
                Cell.of(new Phrase.Name(finding.place().column())),
                Cell.of(Phrase.say(finding.isError() ? "severity.error" : "severity.warning")),
                Cell.of(Phrase.say(finding.code(), details)));
    }
}
