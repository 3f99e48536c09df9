package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.finding.Finding;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Inputs of which nothing is made, also where refused records are to be left out: whose the records are, or who may read them, is in doubt.
class RefusedWholeTest {

    private static final String KOREA = "2026/korea.csv";
    private static final String NOTE = "카나리아-한국-메모-2026";

    @TempDir
    static Path output;
    private static Program program;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        program = Program.open(output);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                input("party.equal-file", input -> input.write(KOREA, input.read("2026/canada.csv"))),
                input("party.equal-file", input -> input.write("2025/korea.csv", input.read("2026/canada.csv"))),
                input("party.equal-file", input -> input.write(KOREA, input.read("2026/canada.csv").replace(',', ';'))),
                input("party.equal-record", input -> input.write(KOREA, input.read(KOREA)
                        + input.read("2026/canada.csv").lines().skip(3).findFirst().orElseThrow() + "\n")),
                input("party.equal-note", input -> input.replace("2025/canada.csv", "canary-canada-note-2025", NOTE)),
                input("party.other", input -> input.write(KOREA, column(input.read(KOREA), "party=canada", ""))),
                input("party.unknown", input -> input.write(KOREA, column(input.read(KOREA), "party", "koera"))),
                input("party.misplaced-share", input -> input.replace(KOREA, "own,,,2026-04-28", ",,own,2026-04-28")),
                input("form.missing-column", input -> input.replace(KOREA, "share", "remark")),
                input("form.missing-column", input -> input.replace("2025/korea.csv", "marking", "remark")),
                input("form.guard-column",
                        input -> input.write(KOREA, column(input.read(KOREA), "Classification", ""))),
                input("form.guard-in-plan", input -> input.write("plan/areas.csv",
                        column(input.read("plan/areas.csv"), "share", "own"))));
    }

    private static Arguments input(String code, UnaryOperator<InputFixture> change) {
        return Arguments.of(code, change);
    }

    /// The text with one more column in front.
    private static String column(String text, String name, String value) {
        var lines = text.lines().toList();
        return name + "," + lines.getFirst() + "\n"
                + lines.stream().skip(1).map(line -> value + "," + line + "\n").reduce("", String::concat);
    }

    @ParameterizedTest(name = "{0} [{index}]")
    @MethodSource("inputs")
    void nothingIsMadeInAnyMode(String code, UnaryOperator<InputFixture> change) {
        var input = change.apply(InputFixture.in(folder));
        var wish = new Wish(input.root(), output, "annual");
        for (var request : Stream.of(wish.request(), wish.leavingOutRejected()).toList()) {
            var outcome = program.production().produce(request, Progress.NONE);
            assertThat(outcome.kind()).isEqualTo(Kind.REJECTED);
            assertThat(outcome.documents()).isEmpty();
            assertThat(outcome.findings()).filteredOn(Finding::isError).extracting(Finding::code).contains(code);
        }
        assertThat(output.resolve("2026/annual")).doesNotExist();
        assertThat(output.resolve(".ledger/runs")).isEmptyDirectory();
    }

    @Test
    void aFileThatNamesItsPartyIsRead() {
        var input = InputFixture.in(folder);
        input.write(KOREA, column(input.read(KOREA), "당사국=한국", ""));
        assertThat(program.production().produce(new Wish(input.root(), output, "m-2").request(), Progress.NONE).kind())
                .isEqualTo(Kind.PUBLISHED);
    }
}
