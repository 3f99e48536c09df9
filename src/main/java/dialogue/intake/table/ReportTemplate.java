package dialogue.intake.table;

import dialogue.language.Language;
import dialogue.plan.Party;
import java.util.Locale;

/// An empty report file for a party to fill in.
///
/// @param language the language its header is written in
public record ReportTemplate(Party party, Language language) {

    /// `korea.csv`.
    public String fileName() {
        return party.key() + ".csv";
    }

    /// The header line.
    public String text() {
        return new HeaderLine(language).of(Table.REPORTS.columns().stream().map(this::header).toList());
    }

    /// The file says itself whose it is, whatever becomes of its name: `party=korea`.
    private String header(Column column) {
        var header = column.header(language);
        return column.name().equals("party")
                ? header + "=" + ClosedLists.PARTY.label(party.key(), language).toLowerCase(Locale.ROOT)
                : header;
    }
}
