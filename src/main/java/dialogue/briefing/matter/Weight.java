package dialogue.briefing.matter;

import dialogue.plan.Level;
import dialogue.plan.PlanDate;
import java.util.Comparator;
import java.util.Optional;

/// What a matter weighs. The rank follows from the highest level at which it was dealt with on record (leaders, ministers, deputy ministers, officials); where
/// that is equal, from a legal step that is pending, then a date within six months, then proposals by both parties, then different reports, then the months of
/// lateness, then the plan’s order. The first five are for decision.
///
/// @param level the highest level at which it was dealt with; empty where none is on record, which weighs as officials do
/// @param legalStep a treaty is concluded and not yet in force
/// @param soon the first date within six months that the plan or the calendar sets for it
/// @param monthsLate the longest lateness found, in whole months
public record Weight(Optional<Level> level, boolean legalStep, Optional<PlanDate> soon, boolean raisedByBoth,
        boolean differing, int monthsLate) {

    /// How far ahead a date weighs.
    public static final int MONTHS_AHEAD = 6;

    /// From the heaviest to the lightest.
    public static final Comparator<Weight> HEAVIEST_FIRST = Comparator.comparingInt((Weight weight) -> weight.rank())
            .thenComparing(Weight::legalStep, Comparator.reverseOrder())
            .thenComparing(weight -> weight.soon().isPresent(), Comparator.reverseOrder())
            .thenComparing(Weight::raisedByBoth, Comparator.reverseOrder())
            .thenComparing(Weight::differing, Comparator.reverseOrder())
            .thenComparing(Weight::monthsLate, Comparator.reverseOrder());

    private int rank() {
        return level.map(Weight::rankOf).orElseGet(() -> rankOf(Level.WORKING));
    }

    /// Directors general and working level are both officials.
    private static int rankOf(Level level) {
        return switch (level) {
            case LEADERS -> 0;
            case MINISTERS -> 1;
            case DEPUTY_MINISTERS -> 2;
            case DIRECTORS_GENERAL, WORKING -> 3;
        };
    }
}
