package dialogue.intake.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a spreadsheet, or somebody who fills one in, writes where there is nothing to write.
public final class SheetWords {

    /// A formula that failed, or a cell too narrow for its value.
    private static final Pattern FAULT = Pattern
            .compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)|#{3,}");

    private static final Set<String> PLACEHOLDERS = Set.of("n/a", "n.a.", "s.o.", "-", "–", "—", "없음", "해당 없음", "해당없음",
            "tbd", "tbc", "null", "none", "nil", "aucun", "néant", "미정");

    private SheetWords() {}

    /// True for `#N/A`, `#REF!`, `########`: what was in the cell is not in the file.
    public static boolean isFault(String value) {
        return value.startsWith("#") && FAULT.matcher(value).matches();
    }

    /// True for `N/A`, `-`, `없음`, `TBD` and the like, alone in a cell.
    public static boolean isPlaceholder(String value) {
        return value.length() <= 6 && PLACEHOLDERS.contains(value.toLowerCase(Locale.ROOT));
    }
}
