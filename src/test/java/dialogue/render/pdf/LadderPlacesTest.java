package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.language.Language;
import dialogue.plan.Instrument;
import dialogue.plan.PlanDate;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LadderPlacesTest {

    /// A rung's name that takes two lines pushes its date down with it; the others' go along.
    @ParameterizedTest
    @EnumSource(Language.class)
    void theDatesOfALadderStandOnOneLine(Language language) throws IOException {
        var ladder = new Block.Ladder(Instrument.TREATY.rungs().stream()
                .map(stage -> new Block.Rung(stage, Optional.of(PlanDate.year(2005)))).toList());

        var lines = PlacedText.lines(Pages.render(Pages.of(ladder), language), 2);

        assertThat(lines).anySatisfy(line -> assertThat(line.replace("년", "")).isEqualTo("2005".repeat(6)));
    }
}
