package dialogue.intake.table;

import dialogue.language.Language;
import dialogue.plan.Party;
import java.util.Locale;
import java.util.stream.Collectors;

/// An empty report file for a party to fill in.
///
/// @param language the language its header is written in
public record ReportTemplate(Party party, Language language) {

    /// `korea.csv`.
    public String fileName() {
        return party.key() + ".csv";
    }

    /// The header line, with a byte-order mark, without which a spreadsheet does not take the file for UTF-8. In French the fields are separated
    /// as spreadsheets in French do.
    public String text() {
        return "\uFEFF" + Table.REPORTS.columns().stream().map(this::header)
                .collect(Collectors.joining(language == Language.FRENCH ? ";" : ",", "", "\r\n"));
    }

    /// The file says itself whose it is, whatever becomes of its name: `party=korea`.
    private String header(Column column) {
        var header = column.header(language);
        return column.name().equals("party")
                ? header + "=" + ClosedLists.PARTY.label(party.key(), language).toLowerCase(Locale.ROOT)
                : header;
    }
}
