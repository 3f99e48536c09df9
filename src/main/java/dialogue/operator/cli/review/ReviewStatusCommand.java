package dialogue.operator.cli.review;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue review status`: how far each party is with its reports.
@Command(name = "status")
final class ReviewStatusCommand implements Callable<Integer> {

    private final ReviewCommand review;

    @Parameters(index = "0", arity = "0..1", paramLabel = "YEAR", descriptionKey = "option.status-year")
    private OptionalInt year = OptionalInt.empty();

    ReviewStatusCommand(ReviewCommand review) {
        this.review = review;
    }

    @Override
    public Integer call() {
        var standings = review.standings();
        return review.tell(year.isPresent() ? standings.of(year.getAsInt()) : standings.newest());
    }
}
