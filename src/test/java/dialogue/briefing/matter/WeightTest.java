package dialogue.briefing.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.Level;
import dialogue.plan.PlanDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTest {

    private static final Optional<PlanDate> SOON = Optional.of(PlanDate.year(2026));

    /// Each differs from the next by one part alone, and outweighs all that comes after it.
    private static final List<Weight> HEAVIEST_FIRST = List.of(
            weight(Level.LEADERS, false, false, false, false, 0),
            weight(Level.MINISTERS, true, true, true, true, 99),
            weight(Level.MINISTERS, true, false, true, true, 99),
            weight(Level.MINISTERS, false, true, true, true, 99),
            weight(Level.MINISTERS, false, false, true, true, 99),
            weight(Level.MINISTERS, false, false, true, false, 99),
            weight(Level.MINISTERS, false, false, false, true, 99),
            weight(Level.MINISTERS, false, false, false, true, 2),
            weight(Level.MINISTERS, false, false, false, true, 1),
            weight(Level.MINISTERS, false, false, false, true, 0),
            weight(Level.MINISTERS, false, false, false, false, 99),
            weight(Level.DEPUTY_MINISTERS, true, true, true, true, 99),
            weight(Level.DIRECTORS_GENERAL, true, true, true, true, 99));

    private static Weight weight(Level level, boolean legalStep, boolean soon, boolean both, boolean differing,
            int months) {
        return new Weight(Optional.of(level), legalStep, SOON.filter(_ -> soon), both, differing, months);
    }

    @Test
    void eachPartDecidesOnlyBetweenWhatThePartsBeforeItLeaveEqual() {
        var shuffled = new ArrayList<>(HEAVIEST_FIRST);
        Collections.shuffle(shuffled, new Random(20261128));

        shuffled.sort(Weight.HEAVIEST_FIRST);

        assertThat(shuffled).isEqualTo(HEAVIEST_FIRST);
    }

    @Test
    void directorsGeneralAndWorkingLevelAndNoLevelWeighAsOfficialsDo() {
        var none = new Weight(Optional.empty(), false, Optional.empty(), false, false, 0);
        var working = weight(Level.WORKING, false, false, false, false, 0);
        var directors = weight(Level.DIRECTORS_GENERAL, false, false, false, false, 0);

        assertThat(Weight.HEAVIEST_FIRST.compare(none, working)).isZero();
        assertThat(Weight.HEAVIEST_FIRST.compare(working, directors)).isZero();
    }
}
