package dialogue.operator.cli.begin;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.folder.Manifest;
import dialogue.occasion.Occasion;
import dialogue.operator.health.Condition;
import dialogue.operator.today.LastRevision;
import dialogue.operator.today.LookAtStanding.Standing;
import dialogue.run.upload.ReviewSight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The first thing that there is something to do for.
class NextStepTest {

    private static final Manifest MADE = new Manifest("dialogue", "1", "5eed", 2026, Occasion.ANNUAL, 1,
            LocalDate.of(2026, 4, 30), false,
            new Manifest.Parameters("default", List.of(), List.of(), List.of(), false), List.of(), Manifest.Counts.NONE,
            new Manifest.Findings("findings.csv", 0, "", 0, 0), List.of(), List.of(), List.of());
    private static final LastRevision STANDS = new LastRevision(2026, Optional.of(MADE), false);
    private static final LastRevision CHANGED = new LastRevision(2026, Optional.of(MADE), true);
    private static final LastRevision NONE = new LastRevision(2026, Optional.empty(), false);

    private static Optional<Standing> standing(long waiting, long problems, ReviewSight... reviews) {
        return Optional.of(new Standing(Optional.empty(), List.of(), waiting, problems, List.of(reviews),
                new Condition(List.of(), List.of(), List.of(), List.of())));
    }

    @Test
    void isTheMostUrgent() {
        var open = new ReviewSight(2027, Optional.empty(), Optional.empty(), Map.of());
        assertThat(NextStep.of(CHANGED, standing(1, 1, open))).isEqualTo(NextStep.PROBLEMS);
        assertThat(NextStep.of(NONE, Optional.empty())).isEqualTo(NextStep.FIRST);
        assertThat(NextStep.of(NONE, standing(1, 0, open))).isEqualTo(NextStep.FIRST);
        // a message of a revision that is to be replaced is not the next thing to look at
        assertThat(NextStep.of(CHANGED, standing(1, 0, open))).isEqualTo(NextStep.ANEW);
        assertThat(NextStep.of(STANDS, standing(1, 0, open))).isEqualTo(NextStep.MESSAGES);
        assertThat(NextStep.of(STANDS, standing(0, 0, open))).isEqualTo(NextStep.REVIEW);
        assertThat(NextStep.of(STANDS, standing(0, 0))).isEqualTo(NextStep.NOTHING);
    }
}
