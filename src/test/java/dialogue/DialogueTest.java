package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.ProgramProcess.Ended;
import dialogue.delivery.folder.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as a process: what reaches the screen is what the commands say, and no line of a library.
class DialogueTest {

    private static final List<String> ONE_DOCUMENT = List.of("brief", "--audience", "korea", "--language", "ko",
            "--format", "xlsx");

    @TempDir
    Path folder;

    @Test
    void makesABriefingAndThenFindsItStanding() throws Exception {
        InputFixture.in(folder.resolve("input"));
        var document = "output/2026/annual/side/s1/korea/strategic-dialogue-2026-korea-ko.xlsx";
        assertThat(start(ONE_DOCUMENT)).isEqualTo(new Ended(0,
                """
                        Wrote 1 document on the side to output/2026/annual/side/s1. This is no revision: it replaces nothing and \
                        goes to nobody.
                        Look first at %s
                        2 findings on the input: `dialogue check --year 2026` shows what to correct; \
                        also in output/2026/annual/side/s1/findings.csv
                        """
                        .formatted(document),
                """
                        Reading files: 3 of 9
                        Reading files: 5 of 9
                        Reading files: 7 of 9
                        Reading files: 9 of 9
                        Judging rows: 1 of 1
                        Making documents: 1 of 1
                        Checking documents: 1 of 1
                        Publishing: 1 of 2
                        Publishing: 2 of 2
                        """));
        assertThat(start(ONE_DOCUMENT)).isEqualTo(new Ended(0,
                """
                        Nothing new: the same was made on the side before and stands with 1 document in output/2026/annual/side/s1
                        Look first at %s
                        """
                        .formatted(document),
                ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "brief", "check", "status", "form --party korea --year 2026", "review status"})
    void answersInAnEmptyFolderWithWhatToBeginWithAndMakesNothing(String command) throws Exception {
        assertThat(start(command.isEmpty() ? List.of() : List.of(command.split(" ", -1)))).isEqualTo(new Ended(64, "",
                """
                        dialogue: There is nothing to work on in this folder: neither an input nor a configuration. Begin with one of these:
                        dialogue init           writes an input to fill in, and a configuration
                        dialogue init --sample  writes the sample, of which `dialogue brief` makes a briefing
                        dialogue help           tells what else there is
                        """));
        assertThat(everything()).isEmpty();
    }

    /// What the folder holds, to the byte.
    private Map<String, String> everything() throws IOException {
        try (var files = Files.walk(folder)) {
            var all = new TreeMap<String, String>();
            // but what the processes said, which is written beside it
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("(out|err)\\d+")).toList()) {
                all.put(folder.relativize(file).toString(), Digest.of(file).sha256());
            }
            return all;
        }
    }

    @Test
    void makesTheBriefingOfTheSampleAndTellsWhereThingsStandWithoutMakingAnything() throws Exception {
        assertThat(start(List.of("init", "--sample")).exitCode()).isZero();
        var written = everything();
        assertThat(start(List.of("status"))).isEqualTo(new Ended(0,
                """
                        Last revision  none of 2026 yet
                        Next: `dialogue check --year 2026` says what is wrong with the input; `dialogue brief --year 2026` makes the first \
                        briefing of it.
                        """,
                ""));
        assertThat(everything()).isEqualTo(written);

        assertThat(start(List.of("brief", "--quiet")).exitCode()).isZero();
        var made = everything();
        assertThat(start(List.of("status")).out()).startsWith("""
                Last revision  2026 r1, as of 2026-04-30
                Input          is what it was made from
                Messages       none waits for somebody
                Problems       none
                """).contains("\nNext firing    annual: ");
        assertThat(everything().keySet()).isEqualTo(made.keySet());
        Files.writeString(folder.resolve("input/plan/sample.csv"), "sample\nno\n");
        assertThat(start(List.of("status")).out()).contains("Input          has changed since then")
                .contains("Next: `dialogue brief --year 2026` makes a new revision of the changed input.");
    }

    @Test
    void saysInOneLineThatTheOutputFolderCannotBeMade() throws Exception {
        InputFixture.in(folder.resolve("input"));
        Files.writeString(folder.resolve("output"), "a file in its place");
        assertThat(start(List.of())).isEqualTo(new Ended(1, "", """
                dialogue: The output folder %s cannot be created; create it yourself, or name one in a place where \
                you may write.
                """.formatted(folder.toRealPath().resolve("output"))));
    }

    private Ended start(List<String> arguments) throws IOException, InterruptedException {
        return ProgramProcess.start(folder, arguments).ended();
    }
}
