package dialogue;

import dialogue.operator.cli.Commands;
import java.util.List;

/// Gives one command after the other in one process, while Java notes which classes they need: for the class caches of those that make nothing. Started by
/// the build alone.
final class Rehearsal {

    /// An input that is refused trains less, but is no reason to have no program.
    private static final int REFUSED = 2;

    private Rehearsal() {}

    /// Gives those of one cache.
    ///
    /// @param cache its name, `plain` or `look`
    public static void main(String[] cache) {
        for (var command : commands(cache[0])) {
            var exitCode = Commands.run(new String[]{command}, Dialogue::start);
            if (exitCode != 0 && exitCode != REFUSED) {
                System.exit(exitCode);
            }
        }
        System.exit(0);
    }

    private static List<String> commands(String cache) {
        return switch (cache) {
            case "plain" -> List.of("--help", "check", "columns");
            case "look" -> List.of("runs", "outbox", "schedule", "status");
            default -> throw new IllegalArgumentException("No cache is trained by the name of " + cache);
        };
    }
}
