package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.ProgramProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
