package dialogue.intake;

import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.INITIATIVES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a second file of a party is told as a copy of the first, and when only its rows are.
class CopiedFilesTest {

    @TempDir
    Path folder;

    /// A copy shares several records with the first file, and more than half of the smaller one's.
    @ParameterizedTest
    @CsvSource({
            "P1-01 P1-02 P1-03 P1-04, P1-01 P1-02 P1-03, copied-file",
            "P1-01 P1-02 P1-03 P1-04, P1-03 P1-04 P1-05 P1-06, second-report",
            "P1-01 P1-02 P1-03 P1-04, P1-02 P1-03 P1-04 P1-05, copied-file",
            "P1-01 P1-02 P1-03 P1-04, P1-01, second-report",
            "P1-01 P1-02 P1-03, P1-04 P1-05 P1-06, "})
    void aCopyIsToldOnceAndARowByItself(String first, String second, String told) {
        assertThat(codes(first, second)).isEqualTo(told == null ? List.of() : List.of("key." + told));
    }

    private List<String> codes(String first, String second) {
        var input = new SampleInput();
        input.table(CANADA).subList(1, 3).clear();
        Stream.of("P1-02", "P1-03", "P1-04", "P1-05", "P1-06").forEach(key -> input.add(INITIATIVES,
                "initiative=" + key + "|pillar=1|area=1a|title_en=Title|title_fr=Titre|title_ko=제목|kind=dialogue"
                        + "|cadence=annual|lead_canada=gac|lead_korea=motir|since=2024-07-18|origin=plan"));
        Arrays.stream(first.split(" ")).forEach(key -> report(input, key));
        var heading = input.text(CANADA).lines().findFirst().orElseThrow();
        var other = input.text(CANADA).lines().skip(1).findFirst().orElseThrow();
        var text = Arrays.stream(second.split(" ")).map(key -> other.replaceFirst("P1-0\\d", key))
                .collect(Collectors.joining("\r\n", heading + "\r\n", "\r\n"));
        return input.beside("2026/canada (1).csv", path -> Files.writeString(path, text, UTF_8)).judge(folder)
                .findings().stream().map(Finding::code).filter(code -> code.startsWith("key.")).distinct().toList();
    }

    private static void report(SampleInput input, String key) {
        input.add(CANADA, "initiative=" + key + "|status=on_track|progress_en=Go on|progress_fr=Se poursuit|"
                + "progress_ko=계속함|share=joint|marking=unclassified|updated_on=2026-02-20");
    }
}
