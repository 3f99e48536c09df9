package dialogue.intake.reader;

import dialogue.intake.table.ClosedLists;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Marking;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names that a file may give to a column that says how its records are marked or who may read them, such as `classification`, though the
/// program reads no such column: passed over, it would leave every record unclassified and for both ministries. Their words stand in
/// `messages/input_*.properties` under `guard.words`, with `|` between them; an underscore is where a word begins or ends.
final class GuardNames {

    /// What only reports have: how a record is marked, who may read it, and what only its own party may read.
    private static final Set<String> OF_REPORTS = Stream.of("marking", "share", "note")
            .map(name -> Table.REPORTS.columns().get(Table.REPORTS.index(name)))
            .flatMap(column -> Header.spellings(column).stream()).map(GuardNames::folded)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> WORDS = words();

    private static final Set<String> MARKINGS = ClosedLists.MARKING.words(marking -> marking != Marking.UNCLASSIFIED)
            .stream().map(GuardNames::folded).collect(Collectors.toUnmodifiableSet());

    private GuardNames() {}

    private static List<String> words() {
        var messages = Messages.load("input");
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(messages.pattern(language, "guard.words").split("\\|", -1)))
                .distinct().toList();
    }

    /// True for a name that may be such a column's.
    ///
    /// @param table of the file, none of whose columns has the name
    static boolean has(Table table, String name) {
        var folded = folded(name);
        return WORDS.stream().anyMatch(folded::contains) || (table != Table.REPORTS && OF_REPORTS.contains(folded));
    }

    /// True for a text that holds the word of a marking above unclassified.
    static boolean isMarking(String text) {
        var folded = folded(text);
        return MARKINGS.stream().anyMatch(folded::contains);
    }

    /// In small letters without accents; `_` for whatever is neither letter nor digit, and at both ends.
    private static String folded(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]", "");
        return "_" + Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "") + "_";
    }
}
