package dialogue.operator.cli.review;

import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.view.Json;
import dialogue.operator.view.ReviewView;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dialogue review status`: how far each party is with its reports.
@Command(name = "status")
final class ReviewStatusCommand implements Callable<Integer> {

    private final ReviewCommand review;

    @Parameters(index = "0", arity = "0..1", paramLabel = "YEAR", descriptionKey = "option.status-year")
    private OptionalInt year = OptionalInt.empty();

    @Mixin
    private final Form form = new Form();

    ReviewStatusCommand(ReviewCommand review) {
        this.review = review;
    }

    @Override
    public Integer call() {
        var standings = review.standings();
        var standing = year.isPresent() ? standings.of(year.getAsInt()) : standings.newest();
        if (form.isJson()) {
            review.terminal().print(Json.of(ReviewView.of(standing)));
        } else {
            new StandingTable(review.terminal()).show(standing);
        }
        return 0;
    }
}
