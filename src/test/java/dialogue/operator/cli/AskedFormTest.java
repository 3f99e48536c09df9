package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import dialogue.run.Outcome.Kind;
import dialogue.run.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command answers a program in one way, also where something is wrong.
class AskedFormTest {

    @TempDir
    Path folder;

    private User user() {
        return User.in(folder, Made.with(Kind.PUBLISHED));
    }

    @Test
    void theSameRunsAreLinesForASpreadsheetAndObjectsForAProgram() {
        assertThat(user().gives("runs --output-format csv --output FOLDER")).isEqualTo(new Said(0, """
                \uFEFFrun,year,occasion,revision,made,started,state\r
                7,2026,annual,2,r2,2026-11-24T00:38:31Z,published\r
                6,2025,annual,1,r1,2026-11-23T23:59:59Z,running\r
                """, ""));
        assertThat(user().gives("runs --output-format json --output FOLDER").out()).startsWith("""
                {
                  "schema_version" : 1,
                  "runs" : [ {
                    "run" : 7,
                    "year" : 2026,
                    "occasion" : "annual",
                    "revision" : 2,
                    "made" : "r2",
                    "started" : "2026-11-24T00:38:31Z",
                    "state" : "published"
                  }, {
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs show 7 --output-format json", "runs --output-format json show 7",
            "runs show 7 --output-format=JSON"})
    void itMayStandBeforeACommandOfACommandAndBehindIt(String command) {
        assertThat(user().gives(command + " --output FOLDER").out()).contains("\"totals\" : {\n    \"read\" : 1494,");
    }

    @Test
    void whatIsOneAnswerIsOneLineWithTheNamesOfItsParts() {
        assertThat(user().gives("runs show 6 --output-format csv --output FOLDER").out()).isEqualTo(
                """
                        \uFEFFrun,year,occasion,as_of,revision,made,state,totals.read,totals.used,totals.refused,started,ended,fingerprint,\
                        asked_by,reached.step,reached.done,reached.total,reached.seen,documents_removed\r
                        6,2025,annual,2025-03-07,1,r1,running,0,0,0,2026-11-23T23:59:59Z,,0ddb,,,,,,\r
                        """);
    }

    @Test
    void wrongUseIsAnObjectToo() {
        assertThat(user().gives("brief --audience kora --output-format json")).isEqualTo(new Said(64, "", """
                {"schema_version":1,"code":"usage.choice-nearest","exit_code":64,\
                "message":"--audience does not know \\"kora\\"; did you mean korea? Allowed: joint, canada, korea.",\
                "place":"--audience","found":"--audience does not know \\"kora\\"","given":"kora",\
                "allowed":["joint","canada","korea"],"remedy":"did you mean korea? Allowed: joint, canada, korea.",\
                "trace":null}
                """));
        assertThat(user().gives("runs shwo --output-format json").err()).contains("\"given\":\"shwo\"");
        assertThat(user().gives("runs --output-format jsno --output FOLDER").err()).startsWith("dialogue: ");
    }

    @Test
    void aProblemKeepsItsExitCodeAndSpeaksTheReadersLanguage() {
        assertThat(user().speaking(Language.KOREAN).gives("runs show 8 --output-format json --output FOLDER").err())
                .contains("\"code\":\"run.unknown\",\"exit_code\":1,", "\"given\":\"8\"", "\"remedy\":\"");
    }

    @Test
    void aFaultBringsWhereItHappened() {
        var said = User.in(folder, new NoProduction() {
            @Override
            public List<Run> runs() {
                throw new IllegalStateException("nobody wrote this");
            }
        }).gives("runs --output-format json --output FOLDER");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("{\"schema_version\":1,\"code\":\"fault\"").contains("nobody wrote this")
                .hasLineCount(1);
    }

    @Test
    void whatIsMadeIsNotToldTwice() {
        var said = user().gives("brief --output-format json --output FOLDER");
        assertThat(said.out()).startsWith("{").endsWith("}\n");
        assertThat(said.err()).isEmpty();
        assertThat(user().gives("runs resume 6 --output-format csv --output FOLDER").out()).hasLineCount(2);
    }
}
