package dialogue.intake.folder;

import dialogue.plan.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the name of a file tells of a table in it.
final class TableName {

    /// What Excel saves, be it old, with macros, or in bytes of its own.
    private static final Pattern WORKBOOK = Pattern.compile("(?i).*\\.xls[xmb]?");
    private static final Pattern MISSPELT = Pattern.compile("(?i).*\\.(?:cvs|scv|vcs|vsc|svc)");
    /// What accompanies a party's table and is none.
    private static final Pattern DOCUMENT = Pattern
            .compile("(?i).*\\.(?:pdf|docx?|hwpx?|odt|rtf|pptx?|png|jpe?g|eml|msg)");

    private TableName() {}

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /// True for a table that can be read.
    static boolean isTable(String name) {
        return isCsv(name) || name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /// True for a table that is read, or of which the intake says why it is not: a workbook of another kind, unless what was saved from it lies beside it.
    ///
    /// @param names of what lies beside it
    static boolean isRead(String name, List<String> names) {
        return isTable(name) || (WORKBOOK.matcher(name).matches() && !hasTable(name, names));
    }

    /// True where somebody's table may stand in a file of this name.
    static boolean mayBe(String name) {
        return isCsvLike(name) || (party(name).isPresent() && !DOCUMENT.matcher(name).matches());
    }

    /// True for a workbook, and where `csv` stands anywhere in it, or misspelt at its end.
    static boolean isCsvLike(String name) {
        return WORKBOOK.matcher(name).matches() || name.toLowerCase(Locale.ROOT).contains("csv")
                || MISSPELT.matcher(name).matches();
    }

    private static Optional<Party> party(String name) {
        return Arrays.stream(Party.values()).filter(party -> name.toLowerCase(Locale.ROOT).startsWith(party.key()))
                .findFirst();
    }

    /// True where beside a file lies the table that it is a copy of: `korea.csv` beside `korea.csv.bak`, `korea.xlsx` beside `korea.ods`.
    static boolean hasTable(String name, List<String> names) {
        return !MISSPELT.matcher(name).matches()
                && names.stream().filter(csv -> isTable(csv) && !csv.equals(name))
                        .anyMatch(csv -> name.startsWith(csv)
                                || name.startsWith(csv.substring(0, csv.lastIndexOf('.') + 1)));
    }

    /// True for a party's document where the party has sent no table.
    static boolean isOnlyOfParty(String name, List<String> names) {
        return party(name).filter(party -> names.stream().filter(TableName::isTable)
                .noneMatch(csv -> party(csv).equals(Optional.of(party)))).isPresent();
    }
}
