package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String CHECK = "check --input FOLDER";

    @TempDir
    Path folder;

    private InputFixture input;

    @BeforeEach
    void writeAGoodInput() {
        input = InputFixture.in(folder);
    }

    @Test
    void showsWarningsAndCountsAndAccepts() {
        var said = User.in(folder).gives(CHECK);
        assertThat(said.out()).isEqualTo(
                """
                        Warnings, to be looked at (2):

                        Place            Key    Column  What was found, and what to do
                        ───────────────  ─────  ──────  ─────────────────────────────────────────────────────────────────
                        2026/canada.csv  P2-02          No record that could be read names P2-02; add one, or correct it.
                        2026/korea.csv   P2-01          No record that could be read names P2-01; add one, or correct it.

                        Rows read  Used  Refused  File
                        ─────────  ────  ───────  ──────────────────────
                                2     2        0  2025/canada.csv
                                2     2        0  2025/korea.csv
                                3     3        0  2026/canada.csv
                                3     3        0  2026/korea.csv
                                2     2        0  plan/areas.csv
                                4     4        0  plan/initiatives.csv
                                2     2        0  plan/milestones.csv
                                2     2        0  plan/organizations.csv
                                2     2        0  plan/pillars.csv

                        The input of 2026 is accepted as of 2026-04-30: 2 warnings. `dialogue brief --year 2026 --input FOLDER` \
                        makes the briefing.
                        """);
        assertThat(said.err()).isEmpty();
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void showsErrorsLastAndRefuses() {
        input.replace("2026/korea.csv", "2026-04-29", "29/04/2026");
        var said = User.in(folder).gives(CHECK);
        assertThat(said.out()).isEqualTo(
                """
                        Warnings, to be looked at (2):

                        Place            Key    Column  What was found, and what to do
                        ───────────────  ─────  ──────  ─────────────────────────────────────────────────────────────────
                        2026/canada.csv  P2-02          No record that could be read names P2-02; add one, or correct it.
                        2026/korea.csv   P2-01          No record that could be read names P2-01; add one, or correct it.

                        Errors, to be corrected (1):

                        Place             Key    Column      What was found, and what to do
                        ────────────────  ─────  ──────────  ───────────────────────────────────────────────────────────────
                        2026/korea.csv:3  P1-02  updated_on  “29/04/2026” does not begin with its year, so nobody can be
                                                             sure which figure is the month; write it like 2026-07-18.

                        Rows read  Used  Refused  File
                        ─────────  ────  ───────  ──────────────────────
                                2     2        0  2025/canada.csv
                                2     2        0  2025/korea.csv
                                3     3        0  2026/canada.csv
                                3     2        1  2026/korea.csv
                                2     2        0  plan/areas.csv
                                4     4        0  plan/initiatives.csv
                                2     2        0  plan/milestones.csv
                                2     2        0  plan/organizations.csv
                                2     2        0  plan/pillars.csv

                        The input of 2026 is refused: 1 error, 2 warnings. Correct the errors and check again.
                        `dialogue check --year 2026 --input FOLDER --format xlsx --party korea` writes what Korea has to mend as a list to \
                        work off.
                        """);
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void saysInEveryLanguageWhetherTheInputIsAccepted() {
        var user = User.in(folder);
        assertThat(user.gives(CHECK + " --language fr").out()).endsWith(
                """
                        Les données de 2026 sont acceptées en date du 2026-04-30\u00a0: 2 avertissements. «\u00a0dialogue brief \
                        --year 2026 --input FOLDER\u00a0» produit les documents.
                        """);
        assertThat(user.speaking(Language.KOREAN).gives(CHECK).out()).endsWith("""
                2026년 입력 자료는 2026-04-30 기준으로 이상이 없습니다(경고 2건). 문서는 `dialogue brief --year 2026 --input \
                FOLDER` 명령으로 작성합니다.
                """);
        input.replace("2026/korea.csv", "2026-04-29", "29/04/2026");
        assertThat(user.gives(CHECK + " --language fr").out()).endsWith(
                """
                        Les données de 2026 sont refusées\u00a0: 1 erreur, 2 avertissements. Corrigez les erreurs, puis vérifiez \
                        de nouveau.
                        «\u00a0dialogue check --year 2026 --input FOLDER --format xlsx --party korea\u00a0» crée la liste de ce qui \
                        est à corriger pour la Corée.
                        """);
        assertThat(user.speaking(Language.KOREAN).gives(CHECK).out()).endsWith("""
                2026년 입력 자료가 거부되었습니다(오류 1건, 경고 2건). 오류를 수정한 후 다시 점검하십시오.
                `dialogue check --year 2026 --input FOLDER --format xlsx --party korea` 명령은 한국 측이 바로잡을 사항을 목록 \
                파일로 작성합니다.
                """);
    }

    @Test
    void writesTheFindingsForASpreadsheet() {
        assertThat(User.in(folder).gives(CHECK + " --output-format csv").out()).isEqualTo(
                """
                        \uFEFFcode,severity,file,line,column,message\r
                        coverage.no-report,warning,2026/canada.csv,0,,"No record that could be read names P2-02; add one, or correct it."\r
                        coverage.no-report,warning,2026/korea.csv,0,,"No record that could be read names P2-01; add one, or correct it."\r
                        """);
    }

    @Test
    void writesAListToWorkOff() {
        input.replace("2026/korea.csv", "2026-04-29", "29/04/2026");
        assertThat(User.in(folder).gives(CHECK + " --format html --output FOLDER/list.html").out())
                .isEqualTo("Wrote a list with 3 findings to FOLDER/list.html.\n");
        var said = User.in(folder).gives(CHECK + " --format xlsx --party korea --output FOLDER/list.xlsx");
        assertThat(said).isEqualTo(new Said(2, "Wrote a list with 2 findings to FOLDER/list.xlsx.\n", ""));
        assertThat(folder.resolve("list.xlsx")).isNotEmptyFile();
    }

    @Test
    void writesThemForAProgram() {
        input.replace("2026/korea.csv", "2026-04-29", "29/04/2026");
        var said = User.in(folder).gives(CHECK + " --output-format json");
        assertThat(said.out()).startsWith("""
                {
                  "schema_version" : 1,
                  "accepted" : false,
                  "year" : 2026,
                  "as_of" : "2026-04-30",
                  "inputs" : [ {
                    "file" : "2025/canada.csv",
                    "rows" : {
                      "read" : 2,
                      "used" : 2,
                      "refused" : 0
                    }
                  }, {
                """).contains("""
                  "errors" : 1,
                  "warnings" : 2,
                  "findings" : [ {
                """).contains(
                """
                            "code" : "value.ambiguous-date",
                            "severity" : "error",
                            "file" : "2026/korea.csv",
                            "line" : 3,
                            "column" : "updated_on",
                            "message" : "“29/04/2026” does not begin with its year, so nobody can be sure which figure is the month; write it like 2026-07-18."
                        """);
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void checksAnOlderReviewAsOfADay() {
        var said = User.in(folder).gives(CHECK + " --year 2025 --as-of 2025-03-05");
        assertThat(said.out()).contains("2025/korea.csv:3  P1-02  updated_on  2025-03-07 lies after 2025-03-05")
                .doesNotContain("2026/");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void showsTheFirstFewOfAKindAndAllOnRequest() {
        for (var file : List.of("2026/canada.csv", "2026/korea.csv")) {
            input.write(file, input.read(file).replaceAll("2026-04-(0[34]|[23]\\d)\n", "$1/04/2026\n"));
        }
        input.replace("2026/canada.csv", "P1-01", "P1-99");
        var user = User.in(folder);
        var first = user.gives(CHECK).out();
        assertThat(first).contains("and 2 more of this kind\n",
                "Not every finding is shown; `dialogue check --year 2026 --input FOLDER --all` shows them all.\n");
        assertThat(first.indexOf("P1-99")).as("causes first").isPositive().isLessThan(first.indexOf("/04/2026”"));
        assertThat(user.gives(CHECK + " --all").out()).doesNotContain("more of this kind", "Not every")
                .contains("“03/04/2026”", "“30/04/2026”", "“28/04/2026”");
    }

    @Test
    void speaksTheLanguageAskedForAlsoWhereThereIsNoInput() {
        var said = User.in(folder.resolve("none")).gives(CHECK + " --language fr");
        assertThat(said.err()).isEqualTo(
                "dialogue: Le dossier d’entrée FOLDER n’existe pas; créez-le ou nommez-en un autre.\n");
        assertThat(said.exitCode()).isEqualTo(2);
    }
}
