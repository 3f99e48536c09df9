package dialogue.operator.cli.review;

import dialogue.operator.OpenReview;
import dialogue.operator.cli.work.Person;
import dialogue.operator.view.ReviewView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dialogue review open YEAR`: makes a year's folder with the days of its review.
@Command(name = "open")
final class ReviewOpenCommand implements Callable<Integer> {

    private final ReviewCommand review;

    @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "option.review-year")
    private OptionalInt year = OptionalInt.empty();

    @Option(names = "--deadline", paramLabel = "DAY", descriptionKey = "option.deadline")
    private Optional<LocalDate> deadline = Optional.empty();

    ReviewOpenCommand(ReviewCommand review) {
        this.review = review;
    }

    @Override
    public Integer call() {
        var asked = year.orElseThrow();
        var opened = review.at(OpenReview.class,
                reviews -> reviews.open(review.input(), asked, deadline, Person.name()));
        var folder = review.input().resolve(String.valueOf(asked));
        return review.tell(ReviewView.of(asked, opened, folder), () -> review.terminal().tell("review.opened",
                String.valueOf(asked), opened.days().deadline().toString(), folder.toString(),
                opened.forms().toString()));
    }
}
