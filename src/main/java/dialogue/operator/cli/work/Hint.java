package dialogue.operator.cli.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// The command a person may give next.
public final class Hint {

    private Hint() {}

    /// A command on a review, as it has to be typed for this input.
    ///
    /// @param asOf the day that was asked for
    public static String of(String command, int year, Optional<LocalDate> asOf, Path input) {
        var day = asOf.map(asked -> " --as-of " + asked).orElse("");
        var typed = Summary.typed(input);
        return "dialogue " + command + " --year " + year + day + (typed.equals("input") ? "" : " --input " + typed);
    }
}
