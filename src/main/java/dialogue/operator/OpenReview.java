package dialogue.operator;

import dialogue.intake.IntakeSettings;
import dialogue.intake.ReviewDays;
import dialogue.intake.life.Reviews;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.run.collect.ReportCollection;
import dialogue.watch.Audit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Opens a year's review: makes its folder with the file of its days, and one form a party and language. It is audited.
public final class OpenReview {

    /// How long the parties have where nobody says.
    private static final int WEEKS = 8;

    private final ReportCollection collection;
    private final Audit audit;
    private final Clock clock;

    /// What was opened.
    ///
    /// @param forms the folder of the forms
    public record Opened(ReviewDays days, Path forms) {}

    OpenReview(ReportCollection collection, Audit audit, Clock clock) {
        this.collection = collection;
        this.audit = audit;
        this.clock = clock;
    }

    /// Opens it.
    ///
    /// @param input the folder of the reviews
    /// @param deadline the last day for reports; empty for eight weeks from today
    /// @param person who opens it
    /// @throws Problem where it is open or closed already, the deadline is over, or the plan cannot be relied upon
    public Opened open(Path input, int year, Optional<LocalDate> deadline, String person) {
        var reviews = new Reviews(input);
        reviews.folder().years();
        reviews.state(year).ifPresent(state -> {
            throw Problem.of(Kind.FAILED, reviews.isOpen(year) ? "review.open-already" : "review.closed-already",
                    String.valueOf(year));
        });
        var today = IntakeSettings.day(clock.instant());
        var last = deadline.orElse(today.plusWeeks(WEEKS));
        if (last.isBefore(today)) {
            throw Problem.of(Kind.USAGE, "review.deadline-over", last.toString(), today.toString());
        }
        var days = new ReviewDays(today, last, Optional.empty(), Optional.empty());
        var forms = collection.write(year);
        reviews.write(year, days);
        audit.enter(person, "review.open", "review " + year);
        return new Opened(days, forms);
    }
}
