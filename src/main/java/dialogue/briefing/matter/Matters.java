package dialogue.briefing.matter;

import dialogue.briefing.AgreementStages;
import dialogue.briefing.attention.Attention;
import dialogue.plan.Initiative;
import dialogue.plan.Kind;
import dialogue.plan.Level;
import dialogue.plan.Milestone;
import dialogue.plan.PlanDate;
import dialogue.release.ReleasedReport;
import dialogue.release.ReleasedReview;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds the matters of a released review and ranks them: a pure function of what the audience may read.
public final class Matters {

    /// How many of the first are for decision.
    public static final int FOR_DECISION = 5;

    private static final Set<Kind> FORUMS = Set.of(Kind.DIALOGUE, Kind.MECHANISM);

    private final ReleasedReview review;
    private final Function<Initiative, List<Attention>> reasons;

    private Matters(ReleasedReview review, Function<Initiative, List<Attention>> reasons) {
        this.review = review;
        this.reasons = reasons;
    }

    /// All matters, the heaviest first; equal ones in the plan's order.
    ///
    /// @param reasons found on each initiative
    public static List<Matter> ranked(ReleasedReview review, Function<Initiative, List<Attention>> reasons) {
        var matters = new Matters(review, reasons);
        return review.plan().initiatives().stream().filter(matters::isMatter).map(matters::matter)
                .sorted(Comparator.comparing(Matter::weight, Weight.HEAVIEST_FIRST)).toList();
    }

    private boolean isMatter(Initiative initiative) {
        return proposals(initiative).findAny().isPresent()
                || reasons.apply(initiative).stream().anyMatch(Matters::makesMatter);
    }

    /// What is missing from the files is told where it is missing; the two sides have nothing to decide about it.
    private static boolean makesMatter(Attention reason) {
        return switch (reason) {
            case Attention.Overdue _,Attention.NotHeld _,Attention.StepOverdue _,Attention.Slipped _,Attention.PartiesDiffer _ ->
                true;
            case Attention.Silent _,Attention.Unconfirmed _ -> false;
        };
    }

    private Matter matter(Initiative initiative) {
        var found = reasons.apply(initiative);
        var weight = new Weight(level(initiative), awaitsEffect(initiative), soon(initiative),
                proposals(initiative).count() > 1, has(found, Attention.PartiesDiffer.class),
                found.stream().mapToInt(Attention::monthsLate).max().orElse(0));
        return new Matter(initiative, weight, ask(initiative, weight, found), found);
    }

    private Ask ask(Initiative initiative, Weight weight, List<Attention> found) {
        var overdue = has(found, Attention.Overdue.class);
        if (weight.legalStep()) {
            return Ask.EFFECT;
        }
        if (has(found, Attention.NotHeld.class) || (overdue && FORUMS.contains(initiative.kind()))) {
            return Ask.MEETING;
        }
        if (overdue) {
            return Ask.TIME;
        }
        if (proposals(initiative).findAny().isPresent()) {
            return Ask.PROPOSAL;
        }
        if (has(found, Attention.StepOverdue.class)) {
            return Ask.STEP;
        }
        return weight.differing() ? Ask.STATUS : Ask.RECOVERY;
    }

    private static boolean has(List<Attention> found, Class<? extends Attention> kind) {
        return found.stream().anyMatch(kind::isInstance);
    }

    private Stream<ReleasedReport> proposals(Initiative initiative) {
        return review.reports(initiative.key()).stream().filter(report -> !report.forDialogue().isEmpty());
    }

    private Optional<Level> level(Initiative initiative) {
        return done(review, initiative).flatMap(milestone -> milestone.level().stream()).min(Comparator.naturalOrder());
    }

    private boolean awaitsEffect(Initiative initiative) {
        return new AgreementStages(review, initiative).awaitsEffect().isPresent();
    }

    private static Stream<Milestone> done(ReleasedReview review, Initiative initiative) {
        return review.plan().milestones(initiative.key()).stream()
                .filter(milestone -> milestone.hasHappened(review.asOf()));
    }

    /// An imprecise date lies within the six months when its last possible day does.
    private Optional<PlanDate> soon(Initiative initiative) {
        var planned = review.plan().milestones(initiative.key()).stream()
                .filter(milestone -> !milestone.hasHappened(review.asOf())).map(Milestone::date);
        var end = review.asOf().plusMonths(Weight.MONTHS_AHEAD);
        return Stream.concat(initiative.due().stream(), planned)
                .filter(date -> date.isDueBetween(review.asOf(), end))
                .min(Comparator.comparing(PlanDate::latest));
    }
}
