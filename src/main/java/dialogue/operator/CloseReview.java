package dialogue.operator;

import dialogue.intake.IntakeSettings;
import dialogue.intake.ReviewDays;
import dialogue.intake.life.ReviewState;
import dialogue.intake.life.Reviews;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Party;
import dialogue.run.upload.ReviewSight;
import dialogue.run.upload.ReviewSight.Presence;
import dialogue.watch.Audit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Closes a year's review: from then on schedules and defaults take it. It is audited.
public final class CloseReview {

    private final Audit audit;
    private final Clock clock;

    CloseReview(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /// Closes it as of today.
    ///
    /// @param input the folder of the reviews
    /// @param person who closes it
    /// @return its days
    /// @throws Problem where it is not open, or nothing has been reported
    public ReviewDays close(Path input, int year, String person) {
        var reviews = new Reviews(input);
        var state = reviews.state(year).orElseThrow(() -> refused("review.not-open", year));
        if (state == ReviewState.OPEN) {
            throw refused("review.nothing-reported", year);
        }
        var open = reviews.days(year).filter(ReviewDays::isOpen)
                .orElseThrow(() -> refused("review.closed-already", year));
        var closed = new ReviewDays(open.opened(), open.deadline(),
                Optional.of(IntakeSettings.day(clock.instant())), open.asOf());
        reviews.write(year, closed);
        audit.enter(person, "review.close", "review " + year);
        return closed;
    }

    /// The same at the word of one ministry, or of a person of neither.
    ///
    /// @param seen the review as it is now
    /// @param side whose word it is; empty for a person of neither ministry
    /// @throws Problem also where the other party has reported nothing yet and the deadline is not over
    public ReviewDays close(Path input, ReviewSight seen, Optional<Party> side, String person) {
        if (!isFor(seen, side)) {
            throw refused("review.other-awaited", seen.year());
        }
        return close(input, seen.year(), person);
    }

    /// False where the other party would be shut out: it has reported nothing yet, and the deadline is not over.
    public static boolean isFor(ReviewSight review, Optional<Party> side) {
        return side.filter(own -> review.parties().get(own.other()) == Presence.AWAITED).isEmpty();
    }

    private static Problem refused(String code, int year) {
        return Problem.of(Kind.FAILED, code, String.valueOf(year));
    }
}
