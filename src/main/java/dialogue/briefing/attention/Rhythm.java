package dialogue.briefing.attention;

import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasedReview;
import java.time.LocalDate;
import java.util.Optional;

/// The rhythm of a forum: when it was last held, by when it is due again, and what the calendar holds.
public record Rhythm(ReleasedReview review) {

    /// The last meeting that a source confirms; a preparatory meeting at a lower level counts too, and the reader is told its level.
    public Optional<Milestone> lastHeld(Initiative initiative) {
        return review.plan().milestones(initiative.key()).stream().filter(milestone -> milestone.stage() == Stage.HELD)
                .filter(milestone -> milestone.hasHappened(review.asOf()))
                .reduce((first, second) -> second);
    }

    /// The last day on which the promised rhythm is kept: its interval after the last meeting or, where none is on record, after the beginning.
    /// The interval is counted as lateness is, from the day after: held in February, every six months, is due by the end of August. Empty where
    /// no rhythm was promised.
    public Optional<LocalDate> due(Initiative initiative) {
        var start = lastHeld(initiative).map(Milestone::date).or(initiative::since).map(PlanDate::latest);
        return initiative.cadence().interval()
                .flatMap(interval -> start.map(day -> day.plusDays(1).plus(interval).minusDays(1)));
    }

    /// The next meeting on the calendar, confirmed or announced.
    public Optional<Milestone> next(Initiative initiative) {
        return review.plan().milestones(initiative.key()).stream().filter(milestone -> milestone.stage() == Stage.HELD)
                .filter(milestone -> !milestone.date().isOver(review.asOf())
                        && !milestone.hasHappened(review.asOf()))
                .findFirst();
    }
}
