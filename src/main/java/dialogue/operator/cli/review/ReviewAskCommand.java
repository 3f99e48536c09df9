package dialogue.operator.cli.review;

import dialogue.delivery.Dispatch;
import dialogue.operator.AskForReports;
import dialogue.operator.cli.syntax.SharedOptions.Post;
import dialogue.operator.cli.work.Person;
import dialogue.operator.view.OutboxView;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dialogue review ask YEAR`: mails each ministry its form for what is missing or stale.
@Command(name = "ask")
final class ReviewAskCommand implements Callable<Integer> {

    private final ReviewCommand review;

    @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "option.review-year")
    private OptionalInt year = OptionalInt.empty();

    @Mixin
    private final Post post = new Post();

    ReviewAskCommand(ReviewCommand review) {
        this.review = review;
    }

    @Override
    public Integer call() {
        var posting = post.posting();
        var asked = year.orElseThrow();
        var messages = review.at(AskForReports.class, reports -> reports.ask(asked, posting, Person.name()));
        return review.tell(OutboxView.of(messages, review.terminal().language()), () -> tell(asked, messages));
    }

    private void tell(int asked, List<Dispatch> messages) {
        if (messages.isEmpty()) {
            review.terminal().tell("review.nothing-asked", String.valueOf(asked));
        }
        messages.forEach(this::tell);
    }

    private void tell(Dispatch message) {
        var terminal = review.terminal();
        terminal.tell("review.asked", Long.toString(message.id()), message.mailing().recipient(),
                message.state().words().in(terminal.language()));
    }
}
