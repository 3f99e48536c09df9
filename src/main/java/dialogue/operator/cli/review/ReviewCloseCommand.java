package dialogue.operator.cli.review;

import dialogue.operator.CloseReview;
import dialogue.operator.cli.work.Person;
import dialogue.operator.view.ReviewView;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue review close YEAR`: has schedules and defaults take a year's review from now on.
@Command(name = "close")
final class ReviewCloseCommand implements Callable<Integer> {

    private final ReviewCommand review;

    @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "option.review-year")
    private OptionalInt year = OptionalInt.empty();

    ReviewCloseCommand(ReviewCommand review) {
        this.review = review;
    }

    @Override
    public Integer call() {
        var asked = year.orElseThrow();
        review.at(CloseReview.class, reviews -> reviews.close(review.input(), asked, Person.name()));
        var standing = review.standings().of(asked);
        return review.tell(ReviewView.of(standing), () -> {
            new StandingTable(review.terminal()).show(standing);
            review.terminal().tell("review.closed", String.valueOf(asked));
        });
    }
}
