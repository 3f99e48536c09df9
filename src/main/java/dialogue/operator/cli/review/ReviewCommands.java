package dialogue.operator.cli.review;

import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Workshop;
import picocli.CommandLine;

/// The commands on a year's review.
public final class ReviewCommands {

    private ReviewCommands() {}

    /// Adds them.
    public static void into(CommandLine root, Terminal terminal, Workshop workshop) {
        var review = new ReviewCommand(terminal, workshop);
        root.addSubcommand(new CommandLine(review).addSubcommand(new ReviewOpenCommand(review))
                .addSubcommand(new ReviewAskCommand(review)).addSubcommand(new ReviewStatusCommand(review))
                .addSubcommand(new ReviewCloseCommand(review)));
    }
}
