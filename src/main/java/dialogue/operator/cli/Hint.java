package dialogue.operator.cli;

import java.nio.file.Path;

/// The command a person may give next.
final class Hint {

    private Hint() {}

    /// A command on a review, as it has to be typed for this input.
    static String of(String command, int year, Path input) {
        var standard = input.equals(Path.of("input"));
        return "dialogue " + command + " --year " + year + (standard ? "" : " --input " + input);
    }
}
