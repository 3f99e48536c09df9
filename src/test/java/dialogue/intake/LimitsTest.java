package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.intake.reader.Limits;
import dialogue.intake.row.FormFinding;
import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much is read at most.
class LimitsTest {

    private static final String HEAD = "initiative,status,updated_on,share,marking,progress_en\n";

    @TempDir
    Path folder;

    private List<String> codes(String text, Limits limits) {
        return ArrivedFile.of(folder, Party.CANADA, text).readings(limits).stream()
                .map(reading -> reading.place().line() + " "
                        + (reading instanceof FormFinding misread ? misread.finding().code() : "row"))
                .toList();
    }

    @Test
    void readsUpToALimitAndNoCharacterMore() {
        var limits = new Limits(50, 100, 10_000);
        var row = "P1-01,on_track,2026-02-20,,,";
        assertThat(codes(HEAD + row + "x".repeat(50) + "\n" + row + "x".repeat(51) + "\n" + row + "\n", limits))
                .containsExactly("2 row", "3 form.limit-field", "4 row");
        var wide = row + "x".repeat(50) + "," + "y".repeat(20);
        assertThat(codes(HEAD + wide + "\n" + wide + "y\n" + row + "\n", limits))
                .containsExactly("2 form.field-count", "3 form.limit-record", "4 row");
    }

    @Test
    void readsAFileUpToItsLimit() {
        var text = HEAD + "P1-01,on_track,2026-02-20,,,x\n";
        assertThat(codes(text, new Limits(50, 100, text.length()))).containsExactly("2 row");
        assertThat(codes(text, new Limits(50, 100, text.length() - 1L))).containsExactly("0 form.limit-file");
    }

    @Test
    void refusesAHeaderThatIsTooLong() {
        assertThat(codes("x".repeat(51) + "," + HEAD + "P1-01,on_track,2026-02-20,,,x\n", new Limits(50, 200, 10_000)))
                .containsExactly("1 form.limit-field");
    }

    @Test
    void hasTheLimitsThatItsDocumentsTell() {
        assertThat(Limits.STANDARD).isEqualTo(new Limits(65_536, 1_048_576, 2_147_483_648L));
    }
}
