package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Before anything was made: what the ledger knows is asked in [dialogue.DialogueTest].
class StatusCommandTest {

    @TempDir
    Path folder;

    private User user() {
        return User.in(folder).atATerminal();
    }

    @BeforeEach
    void configure() throws IOException {
        Files.writeString(folder.resolve("application.yaml"), "dialogue: { input: input, output: output }");
    }

    @Test
    void isWhatTheProgramAloneTellsAtATerminal() {
        InputFixture.in(folder.resolve("input"));
        var user = user();
        assertThat(user.gives("")).isEqualTo(user.gives("status"))
                .isEqualTo(new Said(0,
                        """
                                Last revision  none of 2026 yet
                                Next: `dialogue check --year 2026` says what is wrong with the input; `dialogue brief --year 2026` makes the \
                                first briefing of it.
                                """,
                        ""));
        assertThat(user.started()).isEmpty();
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void speaksFrenchAndKorean() {
        InputFixture.in(folder.resolve("input"));
        assertThat(user().speaking(Language.FRENCH).gives("status").out())
                .contains("aucune de 2026 pour l’instant", "Ensuite\u00a0: `dialogue check --year 2026`");
        assertThat(user().speaking(Language.KOREAN).gives("status").out())
                .contains("2026년 자료로 작성한 것이 아직 없음", "다음 단계: `dialogue check --year 2026`");
    }

    @Test
    void tellsAProgramTheSame() {
        InputFixture.in(folder.resolve("input"));
        assertThat(user().gives("status --output-format json")).isEqualTo(new Said(0, """
                {
                  "schema_version" : 1,
                  "year" : 2026,
                  "last" : null,
                  "ledger" : null,
                  "next" : {
                    "step" : "first",
                    "commands" : [ "dialogue check --year 2026", "dialogue brief --year 2026" ]
                  }
                }
                """, ""));
        assertThat(user().gives("status --output-format csv").out())
                .endsWith("\r\n2026,,,,,,,,,,,first,dialogue check --year 2026|dialogue brief --year 2026\r\n");
    }

    @Test
    void tellsWhatIsWrongWithTheFolder() {
        assertThat(user().gives("status")).isEqualTo(new Said(2, "",
                "dialogue: The input folder FOLDER/input does not exist; create it, or name another.\n"));
    }
}
