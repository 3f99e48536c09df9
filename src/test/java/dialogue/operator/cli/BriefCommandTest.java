package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.operator.cli.User.Said;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {

    private static final String BRIEF = "brief --input FOLDER/in --output FOLDER/out";
    private static final String DOCUMENT = "FOLDER/out/2026/annual/r2/joint/strategic-dialogue-2026-joint-";

    @TempDir
    Path folder;

    @Test
    void asksForTheAnnualBriefingOfTheNewestReviewWithoutAnyArgument() {
        var production = Made.with(Kind.PUBLISHED);
        var user = User.in(folder, production);
        assertThat(user.gives("").exitCode()).isZero();
        assertThat(production.request()).isEqualTo(RunRequest.annual(Path.of("input"), Path.of("output")));
        assertThat(user.started()).containsExactly(Path.of("output"));
    }

    @Test
    void handsOverWhatTheOptionsSay() {
        var production = Made.with(Kind.PUBLISHED);
        User.in(folder, production).gives("--year 2025 --meeting fdm-2028 --as-of 2025-03-07 --audience korea,Joint"
                + " --language ko --language en --format xlsx --input in --output out --leave-out-rejected");
        assertThat(production.request()).isEqualTo(new RunRequest(OptionalInt.of(2025), Occasion.of("fdm-2028"),
                Optional.of(LocalDate.of(2025, 3, 7)), Set.of(Audience.JOINT, Audience.KOREA),
                Set.of(Language.KOREAN, Language.ENGLISH), Set.of(Format.XLSX), Path.of("in"), Path.of("out"), true));
    }

    @Test
    void tellsWhatItWroteAndWhatToLookAt() {
        var said = User.in(folder, Made.with(Kind.PUBLISHED, Made.WARNING)).gives(BRIEF);
        assertThat(said.out()).isEqualTo(
                """
                        Wrote 4 documents of the Strategic Dialogue 2026, revision r2, to FOLDER/out/2026/annual/r2
                        The version that readers see: joint 1
                        Left out: 3 of 1,494 rows were refused. The cover of a party’s own copy counts those of its own reports of this year \
                        and of the plan; the joint copy gives no number.
                        Look first at %sen.pdf
                        1 finding on the input: `dialogue check --year 2026 --input FOLDER/in` shows what to correct; \
                        also in FOLDER/out/2026/annual/r2/findings.csv
                        """
                        .formatted(DOCUMENT));
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void tellsItInFrenchAndKorean() {
        var user = User.in(folder, Made.with(Kind.PUBLISHED).usingEveryRow());
        assertThat(user.speaking(Language.FRENCH).gives(BRIEF).out()).isEqualTo("""
                4 documents produits pour le Dialogue stratégique 2026, révision r2, dans FOLDER/out/2026/annual/r2
                Version que voient les lecteurs\u00a0: joint 1
                À lire en premier\u00a0: %sfr.pdf
                """.formatted(DOCUMENT));
        assertThat(user.speaking(Language.KOREAN).gives(BRIEF).out()).isEqualTo("""
                2026년 전략대화 자료 r2판 문서 4건을 FOLDER/out/2026/annual/r2에 작성하였습니다.
                열람자에게 표시되는 판: joint 1
                먼저 볼 문서: %sko.pdf
                """.formatted(DOCUMENT));
    }

    @Test
    void tellsWhichRevisionStands() {
        var said = User.in(folder, Made.with(Kind.UNCHANGED).usingEveryRow()).gives(BRIEF);
        assertThat(said.out()).isEqualTo(
                """
                        Nothing new: what was asked for stands as revision r2 of the Strategic Dialogue 2026, with 4 documents in FOLDER/out/2026/annual/r2
                        The version that readers see: joint 1
                        Look first at %sen.pdf
                        """
                        .formatted(DOCUMENT));
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void showsTheErrorsOfARefusedInput() {
        var said = User.in(folder, Made.with(Kind.REJECTED, Made.ERROR, Made.WARNING)).gives(BRIEF);
        assertThat(said.out()).isEqualTo("""
                Errors, to be corrected (1):

                Place               Column      What was found, and what to do
                ──────────────────  ──────────  ───────────────────────────────────────────────────────────
                2026/canada.csv:12  updated_on  “soon” is no date of this column; write it like 2026-04-30.

                """);
        assertThat(said.err()).endsWith(
                """
                        dialogue: Input refused: 1 error, 1 warning; nothing was made. Correct the input and make the briefing \
                        again; `dialogue check --year 2026 --input FOLDER/in` shows everything, and `dialogue brief --leave-out-rejected` \
                        goes on without the refused rows where it is certain which these are.
                        """);
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void saysInEveryLanguageHowToGoOnWithARefusedInput() {
        var user = User.in(folder, Made.with(Kind.REJECTED, Made.ERROR));
        assertThat(user.speaking(Language.FRENCH).gives("--quiet").err()).isEqualTo(
                """
                        dialogue: Données refusées\u00a0: 1 erreur, aucun avertissement; rien n’a été produit. Corrigez les \
                        données, puis produisez de nouveau les documents; «\u00a0dialogue check --year 2026\u00a0» affiche tous les \
                        constats, et «\u00a0dialogue brief --leave-out-rejected\u00a0» poursuit sans les lignes refusées lorsqu’il est \
                        certain desquelles il s’agit.
                        """);
        assertThat(user.speaking(Language.KOREAN).gives("--quiet").err()).isEqualTo("""
                dialogue: 입력 자료가 거부되었습니다(오류 1건, 경고 0건). 작성된 문서는 없습니다. 입력 자료를 수정한 후 다시 작성하십시오. \
                전체 점검 결과는 `dialogue check --year 2026` 명령으로 볼 수 있으며, 어떤 행이 빠지는지 확실한 경우에는 \
                `dialogue brief --leave-out-rejected` 명령으로 거부된 행을 빼고 진행할 수 있습니다.
                """);
    }

    /// Where rows were to be left out and nothing was made all the same, the same advice again would help nobody.
    @Test
    void saysWhyARefusedInputCouldNotBeLeftOut() {
        var user = User.in(folder, Made.with(Kind.REJECTED, Made.ERROR));
        var command = "--quiet --leave-out-rejected";
        assertThat(user.gives(command).err()).isEqualTo(
                """
                        dialogue: Input refused: 1 error, no warning; nothing was made, for some rows could not even be read, or it is in \
                        doubt whose they are, so there is no telling what would be left out. Correct the input and make the briefing again; `dialogue check --year 2026` shows everything.
                        """);
        assertThat(user.speaking(Language.FRENCH).gives(command).err()).isEqualTo(
                """
                        dialogue: Données refusées\u00a0: 1 erreur, aucun avertissement; rien n’a été produit, car certaines \
                        lignes n’ont même pas pu être lues ou l’on ne sait pas de quelle partie elles sont, et rien n’indique ce qui serait laissé de côté. \
                        Corrigez les données, puis produisez de nouveau les documents; «\u00a0dialogue check --year 2026\u00a0» affiche \
                        tous les constats.
                        """);
        assertThat(user.speaking(Language.KOREAN).gives(command).err()).isEqualTo(
                """
                        dialogue: 입력 자료가 거부되었습니다(오류 1건, 경고 0건). 읽지 못했거나 어느 당사국의 것인지 알 수 없는 행이 있어 무엇이 빠지는지 알 수 \
                        없으므로 작성된 문서는 없습니다. 입력 자료를 수정한 후 다시 작성하십시오. 전체 점검 결과는 `dialogue check --year \
                        2026` 명령으로 볼 수 있습니다.
                        """);
    }

    @Test
    void tellsProgressInALineForEachQuarterOfAStep() {
        var said = User.in(folder, Made.with(Kind.PUBLISHED)).gives(BRIEF);
        assertThat(said.err()).isEqualTo("""
                Reading files: 5 of 20
                Reading files: 10 of 20
                Reading files: 15 of 20
                Reading files: 20 of 20
                Making documents: 1 of 2
                Making documents: 2 of 2
                """);
    }

    @Test
    void drawsABarOnATerminalAndWipesIt() {
        var said = User.in(folder, Made.with(Kind.PUBLISHED)).atATerminal().gives(BRIEF);
        assertThat(said.err()).startsWith("\r░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ Reading files: 0 of 20\r")
                .contains("\r███████████████░░░░░░░░░░░░░░░ Making documents: 1 of 2\r")
                .endsWith("\r" + " ".repeat(55) + "\r");
    }

    @Test
    void saysNothingWhenAskedToBeQuiet() {
        var said = User.in(folder, Made.with(Kind.PUBLISHED, Made.WARNING)).gives("brief --quiet");
        assertThat(said).isEqualTo(new Said(0, "", ""));
    }

    @Test
    void saysTheOutcomeAsJson() {
        var said = User.in(folder, Made.with(Kind.PUBLISHED, Made.WARNING)).gives(BRIEF + " --output-format json");
        assertThat(said).isEqualTo(new Said(0, """
                {
                  "schema_version" : 1,
                  "outcome" : "published",
                  "run" : 7,
                  "year" : 2026,
                  "occasion" : "annual",
                  "as_of" : "2026-04-30",
                  "revision" : 2,
                  "aside" : false,
                  "versions" : {
                    "joint" : 1
                  },
                  "folder" : "FOLDER/out/2026/annual/r2",
                  "documents" : [ "%1$sen.pdf", "%1$sen.xlsx", "%1$sfr.pdf", "%1$sko.pdf" ],
                  "totals" : {
                    "read" : 1494,
                    "used" : 1491,
                    "refused" : 3
                  },
                  "findings" : {
                    "errors" : 0,
                    "warnings" : 1
                  },
                  "messages" : [ ]
                }
                """.formatted(DOCUMENT), ""));
    }

    @Test
    void tellsAProblemInOneLine() {
        var said = whenProducing(() -> {
            throw new IllegalStateException("wrapped as Spring does",
                    Problem.of(Problem.Kind.INPUT, "input.missing", "in"));
        }).speaking(Language.FRENCH).gives("brief --input in");
        assertThat(said).isEqualTo(new Said(2, "", """
                dialogue: %s
                """.formatted(Problem.of(Problem.Kind.INPUT, "input.missing", "in").sentence(Language.FRENCH))));
    }

    /// As it is thrown, and as a thread passes it on.
    @Test
    void saysThatTheMemoryIsTooSmall() {
        var limit = Runtime.getRuntime().maxMemory();
        for (var full : List.<Supplier<Outcome>>of(() -> {
            throw new OutOfMemoryError("Java heap space");
        }, () -> {
            throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
        })) {
            assertThat(whenProducing(full).gives("brief")).isEqualTo(new Said(1, "",
                    """
                            dialogue: The %,d MB of memory that Java may use are too few for this. Give it more on a machine that has it, \
                            such as by DIALOGUE_JAVA_OPTS=-Xmx%dg, and try again; nothing is lost.
                            """
                            .formatted(limit >> 20, 2 * (limit >> 30) + 2)));
        }
    }

    @Test
    void printsTheStackTraceOfAFaultAndSaysWhatBecomesOfTheRun() {
        var said = whenProducing(() -> {
            throw new IllegalStateException("a fault");
        }).gives("brief");
        assertThat(said.err()).startsWith("java.lang.IllegalStateException: a fault\n\tat ").endsWith(
                """
                        dialogue: This is a fault of the program, not of your input. Please pass on the lines above. `dialogue runs` shows \
                        whether a run had begun; on unchanged input the same command goes on with what that run has left unfinished.
                        """);
        assertThat(said.exitCode()).isEqualTo(1);
    }

    /// The command that resumes a schedule makes nothing, though the one that resumes a run bears the same name.
    @Test
    void speaksOfARunOnlyWhereACommandMakesOne() {
        var said = User.in(folder).gives("schedule resume annual", (_, _) -> {
            throw new IllegalStateException("a fault");
        });
        assertThat(said.err()).endsWith(
                "dialogue: This is a fault of the program, not of your input. Please pass on the lines above.\n");
    }

    private User whenProducing(Supplier<Outcome> work) {
        return User.in(folder, new NoProduction() {
            @Override
            public Outcome produce(RunRequest request, String asker, Progress progress) {
                return work.get();
            }
        });
    }
}
