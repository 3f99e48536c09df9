package dialogue.intake;

import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.INITIATIVES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However much of an input is unknown, to say so takes time in proportion to it. The limit of time is a small part of what looking for the nearest of
/// everything would take.
class LinearTimeTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String STEM = "Abcdefghijklmnopqrstuvwxyz-0123456";

    @TempDir
    Path folder;

    private static String key(String first, int number) {
        return first + STEM + String.format("%05d", number);
    }

    @Test
    void reportsOnUnknownInitiatives() {
        var input = new SampleInput();
        IntStream.range(0, 2_000).forEach(number -> input.add(INITIATIVES, "initiative=" + key("P", number)
                + "|pillar=1|title_en=T|title_fr=T|title_ko=T|kind=dialogue|cadence=annual|origin=plan"));
        IntStream.range(0, 20_000).forEach(number -> input.add(CANADA, "initiative=" + key("Q", number)
                + "|status=on_track|share=joint|marking=unclassified|updated_on=2026-02-20"));

        var report = assertTimeoutPreemptively(LIMIT, () -> input.judge(folder));

        assertThat(report.findings().stream().filter(finding -> finding.code().equals("reference.unknown")))
                .hasSize(100);
        assertThat(report.findings().stream().filter(finding -> finding.code().equals("reference.absent")))
                .hasSize(19_900);
    }

    @Test
    void unknownColumns() {
        var names = IntStream.range(0, 5_000).mapToObj(number -> "unknown column " + key("Q", number))
                .collect(Collectors.joining(","));
        var input = new SampleInput();
        var text = input.text(CANADA).lines().collect(Collectors.toList());
        text.set(0, text.getFirst() + "," + names);
        input.raw(CANADA, text.getFirst() + "\n" + text.stream().skip(1).map(line -> line + ",".repeat(5_000) + "\n")
                .collect(Collectors.joining()));

        var report = assertTimeoutPreemptively(LIMIT, () -> input.judge(folder));

        assertThat(report.findings()).hasSize(21)
                .anySatisfy(finding -> assertThat(SampleInput.line(finding)).isEqualTo(
                        "warning coverage.unknown-columns 2026/canada.csv:1 (canada) Further columns that are unknown and were passed"
                                + " over: 4980. Correct their names, or remove the columns."));
        assertThat(report.accepted()).isTrue();
    }
}
