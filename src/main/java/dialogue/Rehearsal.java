package dialogue;

import dialogue.operator.cli.Commands;

/// Gives one command after the other in one process, while Java notes which classes they need: for the class cache of those that only look. Started by the
/// build alone.
final class Rehearsal {

    /// An input that is refused trains less, but is no reason to have no program.
    private static final int REFUSED = 2;

    private Rehearsal() {}

    /// Gives them.
    ///
    /// @param commands each with its words in one
    public static void main(String[] commands) {
        for (var command : commands) {
            var exitCode = Commands.run(command.split(" ", -1), Dialogue::start);
            if (exitCode != 0 && exitCode != REFUSED) {
                System.exit(exitCode);
            }
        }
        System.exit(0);
    }
}
