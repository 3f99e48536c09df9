package dialogue.intake;

import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.KOREA;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.intake.folder.InputFolder;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.ForbiddenRecords;
import dialogue.intake.row.SourceRow;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Marking;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records whose marking forbids to process them, looked for before anything is written.
class ForbiddenRecordsTest {

    @TempDir
    Path folder;

    private void require(SampleInput input, Marking... processable) {
        input.write(folder);
        var forbidden = new ForbiddenRecords(
                processable.length == 0 ? Set.of(Marking.UNCLASSIFIED) : Set.of(processable));
        new Readings(new InputFolder(folder).files(2026), Limits.STANDARD).forEach(forbidden::admits);
        forbidden.requireNone();
    }

    private void refuses(SampleInput input, String... places) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> require(input))
                .satisfies(problem -> assertThat(problem.details().getFirst()).isEqualTo(String.join(", ", places)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "Très secret", "II급비밀", "대외비", "PROTECTED A", "secert", "\u00A0", "own",
            "unclassified secret"})
    void refusesEveryOtherMarkingWhereverItStands(String marking) {
        refuses(new SampleInput().set(CANADA, 3, "marking", marking), "2026/canada.csv:3");
        refuses(new SampleInput().set("2025/korea.csv", 2, "marking", marking), "2025/korea.csv:2");
    }

    @Test
    void refusesAMarkingThatStandsBesideItsColumn() {
        refuses(new SampleInput().set(KOREA, 2, "note", "SECRET ").set(KOREA, 3, "updated_on", "protected_b"),
                "2026/korea.csv:2", "2026/korea.csv:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "x-windows-949"})
    void findsThemInEveryEncoding(String charset) {
        var input = new SampleInput().set(KOREA, 2, "marking", "2급비밀").set(KOREA, 2, "progress_fr", "")
                .set(KOREA, 3, "progress_fr", "");
        var mark = Charset.forName(charset).equals(UTF_16BE) ? "\uFEFF" : "";
        refuses(input.raw(KOREA, (mark + input.text(KOREA)).getBytes(Charset.forName(charset))), "2026/korea.csv:2");
    }

    /// What cannot be read has no text that could be kept; the intake tells of it.
    @Test
    void passesOverWhatCannotBeRead() {
        var input = new SampleInput().set(KOREA, 2, "marking", "secret").drop(KOREA, "share").set(CANADA, 2, "marking",
                "secret");
        input.raw(CANADA, input.text(CANADA).replaceFirst(",\"secret\",", ",\"secret\",,"));
        assertThatCode(() -> require(input)).doesNotThrowAnyException();
        new Readings(new InputFolder(folder).files(2026), Limits.STANDARD).forEach(reading -> {
            if (reading instanceof SourceRow row && row.place().file().startsWith("2026/")) {
                assertThat(row.place().toString()).contains("canada.csv, line=3");
            }
        });
    }

    @Test
    void letsThroughWhatAnInstallationMayProcess() {
        var input = new SampleInput().set(CANADA, 3, "marking", "Protected A").set(CANADA, 2, "note", "protected_a");
        assertThatCode(() -> require(input, Marking.UNCLASSIFIED, Marking.PROTECTED_A)).doesNotThrowAnyException();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> require(input, Marking.PROTECTED_A));
    }

    @Test
    void namesTheFirstTenAndHowManyMore() {
        var input = new SampleInput();
        IntStream.rangeClosed(1, 11).forEach(_ -> input.add(KOREA, "initiative=P1-01|marking=secret"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> require(input)).satisfies(problem -> {
            assertThat(problem.sentence(Language.ENGLISH)).contains("2026/korea.csv:13 and 1 more. Correct")
                    .doesNotContain("korea.csv:14");
            assertThat(problem.sentence(Language.FRENCH)).contains("2026/korea.csv:13 (et 1 de plus). Corrigez");
            assertThat(problem.sentence(Language.KOREAN)).contains("2026/korea.csv:13 외 1건. 등급");
        });
    }
}
