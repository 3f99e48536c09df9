package dialogue.briefing.attention;

import dialogue.briefing.Standing;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasedReport;
import dialogue.release.ReleasedReview;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is late on the as-of date. An imprecise date is late only when its last possible day is over; the months are whole months since, the
/// as-of date among them.
/// What is completed or suspended is not late.
final class Lateness {

    private static final Set<Stage> DEEDS = Set.of(Stage.HELD, Stage.DELIVERED, Stage.SIGNED, Stage.IN_FORCE,
            Stage.IN_EFFECT, Stage.REVISED, Stage.RENEWED, Stage.ANNOUNCED, Stage.FOLLOWED_UP);

    private final ReleasedReview review;
    private final Party first;
    private final Rhythm rhythm;
    private final LocalDate asOf;

    Lateness(ReleasedReview review, Party first) {
        this.review = review;
        this.first = first;
        this.rhythm = new Rhythm(review);
        this.asOf = review.asOf();
    }

    Stream<Attention> on(Initiative initiative) {
        var status = Standing.of(review, initiative.key()).status();
        return status.map(Status::isActive).orElse(true)
                ? Stream.of(overdue(initiative).stream(), notHeld(initiative).stream(), steps(initiative))
                        .flatMap(found -> found)
                : Stream.empty();
    }

    /// Promised for a time that is over, and nothing held, delivered or signed since that time began.
    private Optional<Attention> overdue(Initiative initiative) {
        return initiative.due().filter(due -> due.isOver(asOf)).filter(due -> !kept(initiative, due))
                .map(due -> new Attention.Overdue(initiative, due, months(due.latest())));
    }

    private boolean kept(Initiative initiative, PlanDate due) {
        return done(initiative).anyMatch(milestone -> DEEDS.contains(milestone.stage())
                && !milestone.date().latest().isBefore(due.earliest()));
    }

    /// A frequency was agreed, and more than its interval has passed since the last meeting or, where none is on record, since the beginning.
    private Optional<Attention> notHeld(Initiative initiative) {
        return rhythm.due(initiative).filter(day -> day.isBefore(asOf)).map(day -> new Attention.NotHeld(initiative,
                rhythm.lastHeld(initiative), months(day), rhythm.next(initiative)));
    }

    private Stream<Attention> steps(Initiative initiative) {
        return first.andOther().stream().flatMap(party -> review.report(party, initiative.key()).stream())
                .flatMap(report -> report.nextStepDue().filter(due -> due.isOver(asOf))
                        .map(due -> late(initiative, report, due)).stream());
    }

    private Attention late(Initiative initiative, ReleasedReport report, PlanDate due) {
        return new Attention.StepOverdue(initiative, report.party(), due, months(due.latest()));
    }

    private Stream<Milestone> done(Initiative initiative) {
        return review.plan().milestones(initiative.key()).stream().filter(milestone -> milestone.hasHappened(asOf));
    }

    /// Months by the calendar, counted from the day after: what was due on the last day of a month is a month late with the last day of the
    /// next one, however short. So counts the Civil Act of the Republic of Korea (articles 157 and 160); by the Interpretation Act of Canada
    /// (section 28) a month after March 31 has passed on April 30 as well.
    private int months(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(day.plusDays(1), asOf.plusDays(1));
    }
}
