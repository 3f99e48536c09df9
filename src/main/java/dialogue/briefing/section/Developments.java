package dialogue.briefing.section;

import dialogue.plan.Milestone;
import dialogue.plan.Stage;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a source confirms to have happened since the last review or, where there is none before, in the last twelve months. Chairs and anniversaries happen by
/// the calendar alone and are none of it.
public final class Developments {

    private static final Set<Stage> BY_THE_CALENDAR = EnumSet.of(Stage.PRESIDENCY, Stage.ANNIVERSARY);
    private static final Set<Stage> LEGAL = EnumSet.of(Stage.CONCLUDED, Stage.APPROVED, Stage.SIGNED, Stage.IN_FORCE,
            Stage.IN_EFFECT, Stage.REVISED, Stage.RENEWED, Stage.ENDED);

    private static final Set<Stage> TEXTS = EnumSet.of(Stage.ANNOUNCED, Stage.ADOPTED);

    /// From the weightiest: the weightiest days, by what leaders did, then ministers, then a legal step, then officials, the latest first. A summit of many
    /// countries counts with officials; a meeting of the two leaders in its margins counts as theirs. Of one day, what was
    /// agreed comes before meetings, and meetings before the rest.
    public static final Comparator<Milestone> WEIGHTIEST_FIRST = Comparator.comparingInt(Developments::weight)
            .thenComparing(Milestone::date, Comparator.reverseOrder())
            .thenComparing(one -> LEGAL.contains(one.stage()) || TEXTS.contains(one.stage()), Comparator.reverseOrder())
            .thenComparing(one -> one.stage() == Stage.HELD, Comparator.reverseOrder());

    private Developments() {}

    /// In the order of the dates.
    public static List<Milestone> of(Content content) {
        return content.review().plan().milestones().stream().filter(one -> !BY_THE_CALENDAR.contains(one.stage()))
                .filter(one -> one.date().earliest().isAfter(content.since()) && one.hasHappened(content.asOf()))
                .sorted(Comparator.comparing(Milestone::date)).toList();
    }

    private static int weight(Milestone milestone) {
        var officials = LEGAL.contains(milestone.stage()) ? 2 : 3;
        return milestone.level().filter(_ -> milestone.stage() != Stage.SUMMIT).map(level -> switch (level) {
            case LEADERS -> 0;
            case MINISTERS -> 1;
            case DEPUTY_MINISTERS, DIRECTORS_GENERAL, WORKING -> officials;
        }).orElse(officials);
    }
}
