package dialogue.run.input;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dialogue.delivery.folder.Manifest;
import dialogue.intake.Count;
import dialogue.intake.IntakeReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// That a lost row is noticed wherever it is lost.
class ReconciliationTest {

    private static List<Manifest.Input> of(long readByIntake, Count... counts) {
        var input = new Manifest.Input("2026/korea.csv", 1, "5eed", new Manifest.Counts(readByIntake, 0, 0));
        return Reconciliation.of(List.of(input), new IntakeReport(List.of(), true, List.of(counts),
                aReview("2026-04-30").build(), Optional.empty()));
    }

    @Test
    void tellsWhatBecameOfEveryRow() {
        assertThat(of(5, new Count("2026/canada.csv", 9, 9, 0), new Count("2026/korea.csv", 5, 3, 2))).singleElement()
                .satisfies(input -> {
                    assertThat(input.file()).isEqualTo("2026/korea.csv");
                    assertThat(input.sha256()).isEqualTo("5eed");
                    assertThat(input.rows()).isEqualTo(new Manifest.Counts(5, 3, 2));
                });
    }

    @ParameterizedTest
    @CsvSource({"6, 5, 3, 2", "4, 5, 3, 2", "5, 5, 3, 1", "5, 5, 4, 2", "6, 6, 3, 2"})
    void noticesARowTooManyOrTooFew(long readByIntake, long judged, long used, long refused) {
        assertThatIllegalStateException()
                .isThrownBy(() -> of(readByIntake, new Count("2026/korea.csv", judged, used, refused)))
                .withMessage("2026/korea.csv: %d rows read, %d judged, %d used, %d refused", readByIntake, judged, used,
                        refused);
    }

    @Test
    void noticesThatAFileWasNotJudgedAtAll() {
        assertThatIllegalStateException().isThrownBy(() -> of(5)).withMessage(
                "2026/korea.csv: 5 rows read, 0 judged, 0 used, 0 refused");
        assertThat(of(0)).singleElement()
                .satisfies(input -> assertThat(input.rows()).isEqualTo(Manifest.Counts.NONE));
    }
}
