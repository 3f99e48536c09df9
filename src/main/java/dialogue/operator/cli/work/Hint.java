package dialogue.operator.cli.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// The command a person may give next.
///
/// @param config the configuration that they have named, which the next command needs too
/// @param usual the input folder that need not be named
public record Hint(Optional<Path> config, Path usual) {

    /// A command that needs no more words.
    public String of(String command) {
        return "dialogue " + command + configured();
    }

    /// A command on a review, as it has to be typed for this input.
    ///
    /// @param asOf the day that was asked for
    public String of(String command, int year, Optional<LocalDate> asOf, Path input) {
        return "dialogue " + command + " --year " + year + asOf.map(asked -> " --as-of " + asked).orElse("")
                + (input.toAbsolutePath().equals(usual.toAbsolutePath()) ? "" : " --input " + Summary.typed(input))
                + configured();
    }

    private String configured() {
        return config.map(file -> " --config " + Summary.typed(file)).orElse("");
    }
}
