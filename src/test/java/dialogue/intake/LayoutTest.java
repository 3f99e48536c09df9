package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// CSV as spreadsheets in Ottawa, Gatineau and Seoul save it.
class LayoutTest {

    private static final String TEXT = """
            initiative,status,updated_on,share,marking,progress_en,note
            P1-01,on_track,2026-02-20,,,"Two
            lines, a ""quoted"" word; a tab\tand | more",
            P1-02,delayed,2026-02-21,,,Plain,n
            """;

    @TempDir
    Path folder;

    private List<String> read(String text) {
        return ArrivedFile.of(folder, Party.CANADA, text).lines("initiative", "status", "progress_en", "note");
    }

    static Stream<Arguments> spellings() {
        return Stream.of(",", ";", "\t")
                .flatMap(delimiter -> Stream.of("\n", "\r\n", "\r").flatMap(end -> Stream.of(true, false)
                        .map(told -> Arguments.of(delimiter, end, told))));
    }

    /// The fields of the text hold no comma but one inside quotes, which stays.
    @ParameterizedTest
    @MethodSource("spellings")
    void readsEveryDelimiterAndLineEndAlike(String delimiter, String end, boolean told) {
        var text = TEXT.replace(",", delimiter).replace("lines" + delimiter, "lines,").replace("\n", end);
        var lines = read((told ? "sep=" + delimiter + end : "") + text);
        var first = told ? 3 : 2;
        assertThat(lines).containsExactly(
                first + ": P1-01 | on_track | Two⏎lines, a \"quoted\" word; a tab\tand | more | ",
                first + 2 + ": P1-02 | delayed | Plain | n");
    }

    @Test
    void readsTheSeparatorLineOfASpreadsheetThatFillsItUp() {
        assertThat(read("SEP=;;;;;;\r\n" + TEXT.lines().findFirst().orElseThrow().replace(',', ';')
                + "\r\nP1-01;on_track;2026-02-20;;;a,b;\r\n"))
                .containsExactly("3: P1-01 | on_track | a,b | ");
    }

    @Test
    void findsTheDelimiterOutsideOfQuotes() {
        assertThat(read(
                "\"initiative\";\"status\";\"updated_on\";\"share\";\"marking\";\"a, b, c, d, e, f\"\nP1-01;on_track;2026-02-20;;;\n"))
                .last().isEqualTo("2: P1-01 | on_track |  | ");
    }

    @Test
    void needsNoLastLineEnd() {
        assertThat(read(TEXT.stripTrailing())).hasSize(2).last().isEqualTo("4: P1-02 | delayed | Plain | n");
    }

    @Test
    void passesOverBlankLinesAndLinesOfDelimitersButCountsThem() {
        assertThat(read("\n \n" + TEXT.replace("P1-02", "\n,,,,\n  , ,\nP1-02") + "\n\n,,,,\n"))
                .containsExactly("4: P1-01 | on_track | Two⏎lines, a \"quoted\" word; a tab\tand | more | ",
                        "9: P1-02 | delayed | Plain | n");
    }

    @Test
    void readsColumnsInAnyOrder() {
        assertThat(read(
                "note,progress_en,updated_on,initiative,share,marking,status\nn,Plain,2026-02-20,P1-01,,,on_track\n"))
                .containsExactly("2: P1-01 | on_track | Plain | n");
    }

    @Test
    void passesOverTrailingEmptyColumns() {
        assertThat(read(
                "initiative,status,updated_on,share,marking,note,,\nP1-01,on_track,2026-02-20,,,n,,\nP1-02,delayed,2026-02-21,,,,,,,,\n"))
                .containsExactly("2: P1-01 | on_track |  | n", "3: P1-02 | delayed |  | ");
    }

    @Test
    void takesALineThatBeginsWithANumberSignForData() {
        assertThat(read("initiative,status,updated_on,share,marking\n#P1-01,on_track,2026-02-20,,\n"))
                .containsExactly("2: #P1-01 | on_track |  | ");
        var input = new SampleInput().add(SampleInput.CANADA,
                "initiative=#P1-01|status=on_track|updated_on=2026-02-20");
        assertThat(SampleInput.lines(input.judge(folder.resolve("input")))).containsExactly(
                "error reference.unknown 2026/canada.csv:4 initiative (canada) “#P1-01” is not in plan/initiatives.csv, where the nearest is "
                        + "P1-01; correct it, or add it there.");
    }

    @Test
    void keepsWhatASpreadsheetWouldTakeForAFormula() {
        assertThat(read(
                "initiative,status,updated_on,share,marking,progress_en,note\nP1-01,on_track,2026-02-20,,,=1+1,@SUM(A1)\nP1-02,delayed,,,,+1,-1\n"))
                .containsExactly("2: P1-01 | on_track | =1+1 | @SUM(A1)", "3: P1-02 | delayed | +1 | -1");
    }

    @Test
    void composesWhatAMacDecomposes() {
        assertThat(read(
                "initiative,status,updated_on,share,marking,progress_en,note\nP1-01,on_track,2026-02-20,,,Que\u0301bec,\u1112\u1161\u11AB\n"))
                .containsExactly("2: P1-01 | on_track | Québec | 한");
    }

    @Test
    void readsNothingButTheHeaderOfAFileWithoutRows() {
        assertThat(ArrivedFile.of(folder, Party.KOREA, "initiative,status,updated_on,share,marking").lines())
                .containsExactly(
                        "0: form.only-header The file has a header line but no record; nobody can tell whether there is nothing to say or something was lost, so fill it in or, if the party has another file of reports, remove it.");
    }
}
