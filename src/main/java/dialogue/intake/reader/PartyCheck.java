package dialogue.intake.reader;

import dialogue.intake.folder.InputFile;
import dialogue.intake.row.FormFinding;
import dialogue.intake.table.ClosedLists;
import dialogue.intake.table.Table;
import dialogue.intake.value.Characters;
import dialogue.plan.Keyed;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes sure that a file of reports is of the party that its name says, where the file itself says whose it is: in its header line, as
/// `party=korea`, or in each row below a column `party`. A file of one party under the name of the other would show it all the notes.
final class PartyCheck {

    private static final int COLUMN = Table.REPORTS.index("party");

    /// A name of the column, and whatever stands behind it.
    private static final Pattern NAMED = Pattern.compile(
            Header.spellings(Table.REPORTS.columns().get(COLUMN)).stream().map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")(?:[^\\p{L}]+(.*?)[^\\p{L}]*)?")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final InputFile file;
    private final FormFindings forms;

    PartyCheck(InputFile file, FormFindings forms) {
        this.file = file;
        this.forms = forms;
    }

    /// What a name in a header line says behind `party`; empty where it is no such name.
    static Optional<String> named(String name) {
        return Optional.of(NAMED.matcher(Normalizer.normalize(Characters.stripped(name), Normalizer.Form.NFC)))
                .filter(matcher -> matcher.matches() && matcher.group(1) != null).map(matcher -> matcher.group(1));
    }

    /// What is wrong with the header line; empty where it names this party or none.
    Optional<FormFinding> header(Header header, int line) {
        return header.parties().stream()
                .flatMap(said -> wrong(said, (code, parties) -> forms.header(code, line, "party", parties)).stream())
                .findFirst();
    }

    /// What is wrong with a row; empty where it names this party or none.
    Optional<FormFinding> row(List<String> cells, int line) {
        return file.table() == Table.REPORTS && !Characters.isBlank(cells.get(COLUMN))
                ? wrong(cells.get(COLUMN), (code, parties) -> forms.last(code, line, "party", parties))
                : Optional.empty();
    }

    private interface Form {

        FormFinding misread(String code, String... parties);
    }

    /// What was said is not repeated: in a row whose fields have slipped it may be a text.
    private Optional<FormFinding> wrong(String said, Form form) {
        var named = ClosedLists.PARTY.of(said);
        var own = file.party().map(Keyed::key).orElseThrow();
        return named.equals(file.party())
                ? Optional.empty()
                : Optional.of(named.map(other -> form.misread("party.other", other.key(), own))
                        .orElseGet(() -> form.misread("party.unknown", own)));
    }
}
