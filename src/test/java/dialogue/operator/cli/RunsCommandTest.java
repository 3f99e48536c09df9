package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.operator.cli.User.Said;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import dialogue.run.Run;
import dialogue.run.Run.Reached;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsCommandTest {

    private static final String OUTPUT = " --output FOLDER";

    @TempDir
    Path folder;

    @Test
    void listsTheRunsOfAnOutputFolder() {
        assertThat(User.in(folder, Made.with(Kind.PUBLISHED)).gives("runs" + OUTPUT)).isEqualTo(new Said(0, """
                Run  Year  Occasion  Revision  Started               State
                ───  ────  ────────  ────────  ────────────────────  ──────────
                  7  2026  annual    r2        2026-11-24 00:38 UTC  published
                  6  2025  annual    r1        2026-11-23 23:59 UTC  unfinished
                """, ""));
    }

    @Test
    void tellsAllAboutOne() {
        assertThat(User.in(folder, Made.with(Kind.PUBLISHED)).gives("runs show 7" + OUTPUT)).isEqualTo(new Said(0, """
                Run          7
                Year         2026
                Occasion     annual
                As of        2026-04-30
                Revision     r2
                State        published
                Rows read    1,494
                Used         1,491
                Refused      3
                Started      2026-11-24 00:38 UTC
                Ended        2026-11-24 00:39 UTC
                Fingerprint  5eed
                """, ""));
    }

    @Test
    void tellsForWhomOneIsMadeAndHowFarItIs() {
        var at = new Run(8, Made.RUN.makes(), null, "5eed", RunState.RUNNING, 0, 0, 0, Made.RUN.started(), null,
                Optional.of("canada/marie"), Optional.of(new Reached("render", 3, 14, Made.RUN.started())));
        var user = User.in(folder, new NoProduction() {
            @Override
            public List<Run> runs() {
                return List.of(at);
            }
        });
        assertThat(user.gives("runs show 8" + OUTPUT).out()).endsWith("""
                Asked by     canada/marie
                Came to      Making documents: 3 of 14, 2026-11-24 00:38 UTC
                """);
        assertThat(user.speaking(Language.KOREAN).gives("runs show 8" + OUTPUT).out())
                .contains("문서 작성: 14개 중 3개");
    }

    @Test
    void tellsThatItsDocumentsWereRemoved() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("2026/annual/r2")).resolve("documents-removed.txt"),
                "2028-01-31\n");
        var user = User.in(folder, Made.with(Kind.PUBLISHED));
        assertThat(user.gives("runs show 7" + OUTPUT).out()).contains("""
                Fingerprint  5eed
                Document     removed on 2028-01-31: superseded, and older than dialogue.retention allows
                """);
        assertThat(user.speaking(Language.FRENCH).gives("runs show 7" + OUTPUT).out())
                .contains(
                        "supprimés le 2028-01-31\u00a0: remplacés, et plus anciens que ne le permet\n");
        assertThat(user.speaking(Language.KOREAN).gives("runs show 7" + OUTPUT).out())
                .contains("2028-01-31 삭제됨: 이후 판으로 대체되었고 dialogue.retention의 보존 기간이 지남\n");
        assertThat(user.gives("runs show 6" + OUTPUT).out()).doesNotContain("removed");
    }

    @Test
    void speaksFrenchAndKorean() {
        var user = User.in(folder, Made.with(Kind.PUBLISHED));
        assertThat(user.speaking(Language.FRENCH).gives("runs show 6" + OUTPUT).out()).contains(
                "État         inachevée",
                "Fin          –");
        assertThat(user.speaking(Language.KOREAN).gives("runs" + OUTPUT).out()).contains("발행됨", "미완료");
    }

    @Test
    void goesOnWithOneAndTellsWhatCameOfIt() {
        var user = User.in(folder, Made.with(Kind.PUBLISHED).usingEveryRow());
        var said = user.gives("runs resume 6" + OUTPUT);
        assertThat(user.acts()).containsExactly("run.resume run 6");
        assertThat(said.out()).startsWith("Wrote 4 documents of the Strategic Dialogue 2026, revision r2, to ");
        assertThat(said.exitCode()).isZero();
    }

    /// What was asked for when it began counts, not what the command that resumes it would ask for.
    @Test
    void tellsHowToCorrectTheInputOfTheRunThatWasRefused() {
        var asked = new RunRequest(OptionalInt.of(2025), Occasion.ANNUAL, Optional.of(LocalDate.of(2025, 3, 1)),
                Set.of(Audience.JOINT), Set.of(Language.ENGLISH), Set.of(Format.PDF), folder.resolve("elsewhere"),
                folder, true);
        var said = User.in(folder, new NoProduction() {
            @Override
            public Optional<Run> run(long id) {
                return Optional.of(Made.RUN);
            }

            @Override
            public Outcome resume(long run, Progress progress) {
                return new Outcome(Kind.REJECTED, asked, Made.RUN, folder, List.of(), Map.of(), List.of(Made.ERROR));
            }
        }).gives("runs resume 7" + OUTPUT);
        assertThat(said.err()).contains("so there is no telling what would be left out")
                .contains("`dialogue check --year 2026 --as-of 2025-03-01 --input FOLDER/elsewhere` shows everything");
    }

    @Test
    void saysThatThereIsNoSuchRun() {
        var user = User.in(folder, Made.with(Kind.PUBLISHED));
        for (var command : new String[]{"runs show 8", "runs resume 8"}) {
            assertThat(user.gives(command + OUTPUT)).isEqualTo(new Said(1, "",
                    """
                            dialogue: There is no run 8; the command "runs" lists those there are, and the command "audit" those whose records were removed.
                            """));
        }
    }

    @Test
    void makesNoFolderByLookingIntoOne() {
        var user = User.in(folder);
        assertThat(user.gives("runs --output FOLDER/none"))
                .isEqualTo(new Said(0, "There is no run in FOLDER/none yet.\n", ""));
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(user.started()).isEmpty();
    }
}
