package dialogue.operator.health;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.language.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What monitors read.
class PluginTest {

    private static final List<Figure> FIGURES = List.of(new Figure("runs", "", Optional.of("failed"), 2),
            new Figure("runs", "", Optional.of("running"), 0), Figure.in("seconds", "next.firing", 1_800_000_000),
            Figure.in("bytes", "disk.free", 5_000_000_000L));

    private final Problem wrong = Problem.of(Problem.Kind.FAILED, "health.disk", "a|b", 200);
    private final Problem late = Problem.of(Problem.Kind.FAILED, "health.review-late", "2027", "2027-04-01");

    private static Condition condition(List<Problem> wrong, List<Problem> warnings) {
        return new Condition(wrong, warnings, List.of(), FIGURES);
    }

    @Test
    void oneLineTellsTheLevelTheFirstSentenceAndTheFigures() {
        assertThat(Plugin.of(condition(List.of(), List.of()), Language.ENGLISH, "All is well."))
                .isEqualTo("DIALOGUE OK - All is well. | runs_failed=2 next_firing=1800000000s disk_free=5000000000B");
        assertThat(Plugin.of(condition(List.of(wrong), List.of(late)), Language.ENGLISH, "well").lines()).hasSize(3)
                .first().asString().startsWith("DIALOGUE CRITICAL - Less than 200 MB are left on the disk of the"
                        + " output folder a/b; ")
                .contains(" | runs_failed=2").doesNotContain("a|b");
        assertThat(Plugin.of(condition(List.of(), List.of(late)), Language.KOREAN, "well"))
                .startsWith("DIALOGUE WARNING - 2027년 이행 점검이 아직");
    }

    @Test
    void theLevelIsThatOfTheWorst() {
        assertThat(condition(List.of(wrong), List.of(late)).level()).isEqualTo(Level.CRITICAL);
        assertThat(condition(List.of(), List.of(late)).level()).isEqualTo(Level.WARNING);
        assertThat(condition(List.of(), List.of()).level()).isEqualTo(Level.WELL);
        assertThat(List.of(Level.WELL.code(), Level.WARNING.code(), Level.CRITICAL.code()))
                .containsExactly(0, 1, 2);
    }

    @Test
    void prometheusReadsEachFigureAndTheLevel() {
        assertThat(Exposition.of(condition(List.of(), List.of(late))).lines()).contains(
                "dialogue_runs{state=\"failed\"} 2.0", "dialogue_runs{state=\"running\"} 0.0",
                "dialogue_next_firing_seconds 1.8E9", "dialogue_disk_free_bytes 5.0E9", "dialogue_health_level 1.0",
                "# TYPE dialogue_runs gauge");
    }

    @Test
    void aProgramThatCannotBeAskedIsTold() {
        assertThat(Exposition.of(Condition.wrong(wrong))).contains("dialogue_health_level 2.0");
        assertThat(Plugin.of(Condition.wrong(wrong), Language.FRENCH, "bien"))
                .startsWith("DIALOGUE CRITICAL - Il reste")
                .doesNotContain("|");
    }
}
