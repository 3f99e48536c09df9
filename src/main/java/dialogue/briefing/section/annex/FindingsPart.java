package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// The findings on the plan's files and, in a party's own copy, on that party's files, so that nothing is left out or doubtful in silence.
public final class FindingsPart {

    private static final List<TableColumn<Finding>> COLUMNS = List.of(
            TableColumn.of("file", 22, Kind.TEXT, one -> Cell.of(new Phrase.Name(one.place().file()))),
            TableColumn.of("line", 8, Kind.NUMBER, FindingsPart::line),
            TableColumn.of("field", 16, Kind.TEXT, one -> Cell.of(new Phrase.Name(one.place().field()))),
            TableColumn.of("severity", 12, Kind.TEXT, one -> Cell.of(Phrases.word("severity", one.severity()))),
            TableColumn.of("finding", 62, Kind.TEXT, FindingsPart::sentence));
    /// Findings of these kinds name values that were read without error.
    private static final List<String> READ = List.of("coverage.", "sense.");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Content content;

    public FindingsPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var title = Phrase.say("findings.title");
        var rows = content.review().findings();
        var isOnPage = content.review().audience().owner().isPresent();
        var table = Block.Table.of("Findings", title, COLUMNS, rows,
                isOnPage && !rows.isEmpty() ? Medium.BOTH : Medium.SHEET);
        return new Section(Section.Part.FINDINGS, "findings", title, isOnPage
                ? List.of(new Block.Paragraph(lead(new Phrase.Count(rows.size())), true), table)
                : List.of(table));
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

    private static Cell line(Finding finding) {
        return finding.place().line() == 0 ? Cell.EMPTY : Cell.of(new Phrase.Count(finding.place().line()));
    }

    private static Cell sentence(Finding finding) {
        return Cell.of(Phrase.say(finding.code(),
                finding.details().stream().map(detail -> said(finding, detail)).toArray(Phrase[]::new)));
    }
}
