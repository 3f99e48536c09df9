package dialogue.intake.folder;

import dialogue.plan.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the name of a file tells of a table in it.
final class TableName {

    private static final Pattern MISSPELT = Pattern.compile("(?i).*\\.(?:cvs|scv|vcs|vsc|svc)");
    /// What accompanies a party's table and is none.
    private static final Pattern DOCUMENT = Pattern
            .compile("(?i).*\\.(?:pdf|docx?|hwpx?|odt|rtf|pptx?|png|jpe?g|eml|msg)");

    private TableName() {}

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /// True where somebody's table may stand in a file of this name.
    static boolean mayBe(String name) {
        return isCsvLike(name) || (party(name).isPresent() && !DOCUMENT.matcher(name).matches());
    }

    /// True where `csv` stands anywhere in it, or misspelt at its end.
    static boolean isCsvLike(String name) {
        return name.toLowerCase(Locale.ROOT).contains("csv") || MISSPELT.matcher(name).matches();
    }

    private static Optional<Party> party(String name) {
        return Arrays.stream(Party.values()).filter(party -> name.toLowerCase(Locale.ROOT).startsWith(party.key()))
                .findFirst();
    }

    /// True where beside a file lies the CSV file that it is a copy or the source of: `korea.csv` beside `korea.csv.bak` or `korea.xlsx`.
    static boolean hasCsv(String name, List<String> names) {
        return !MISSPELT.matcher(name).matches()
                && names.stream().filter(csv -> isCsv(csv) && !csv.equals(name))
                        .anyMatch(csv -> name.startsWith(csv)
                                || name.startsWith(csv.substring(0, csv.lastIndexOf('.') + 1)));
    }

    /// True for a party's document where the party has sent no table.
    static boolean isOnlyOfParty(String name, List<String> names) {
        return party(name).filter(party -> names.stream().filter(TableName::isCsv)
                .noneMatch(csv -> party(csv).equals(Optional.of(party)))).isPresent();
    }
}
