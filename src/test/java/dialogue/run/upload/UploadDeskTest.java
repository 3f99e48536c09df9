package dialogue.run.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.intake.Allowance;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Party;
import dialogue.render.xlsx.form.WorkList;
import dialogue.run.check.Check;
import dialogue.run.form.Forms;
import dialogue.run.form.WorkLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What becomes of the file: it waits, is judged, and is taken over or not.
class UploadDeskTest extends Sending {

    private static List<String> findings(WorkList list) {
        return list.entries().stream().map(entry -> String.join(" | ", entry.values())).toList();
    }

    @Test
    void whatWasSentWaitsForItsOwnerAloneAndTheInputIsAsItWas() throws IOException {
        var before = text(root().resolve(NAME));
        var waiting = send(RIGHT);
        assertThat(desk().waiting(2026, Party.CANADA)).contains(waiting);
        assertThat(desk().waiting(2026, Party.KOREA)).isEmpty();
        assertThat(waiting).extracting(Waiting::name, Waiting::replaces, Waiting::person).containsExactly(NAME,
                Optional.of(NAME), MARIE);
        assertThat(text(root().resolve(NAME))).isEqualTo(before);
        try (var paths = Files.walk(uploads())) {
            assertThat(paths).allSatisfy(path -> assertThat(
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).endsWith("------"));
        }
        assertThat(acts).containsExactly("canada/marie input.send 2026/canada");
    }

    @Test
    void whatIsTakenOverStandsWholeAndTheFileBeforeIsKept() {
        var before = text(root().resolve(NAME));
        takeOver(send(RIGHT));
        assertThat(text(root().resolve(NAME))).isEqualTo(RIGHT);
        assertThat(names(root().resolve("2026"))).containsExactly("canada.csv", "korea.csv");
        assertThat(names(replaced())).singleElement()
                .satisfies(kept -> assertThat(text(replaced().resolve(kept))).isEqualTo(before));
        assertThat(desk().waiting(2026, Party.CANADA)).isEmpty();
        assertThat(acts).last().isEqualTo("canada/marie input.take-over 2026/canada");
    }

    @Test
    void isJudgedWithTheFilesBesideItAsCheckJudgesItOnceItStands() {
        var judged = desk().judge(send(WRONG), Language.ENGLISH);
        input(NAME, WRONG);
        var report = new Check(root(), OptionalInt.of(2026), Optional.empty(), Allowance.STANDARD).report();
        var checked = new WorkLists(root(), report, Allowance.STANDARD, Optional.of(Party.CANADA), Language.ENGLISH)
                .list();
        assertThat(findings(judged.list())).anyMatch(line -> line.contains("at_rsk"))
                .isEqualTo(findings(checked).stream().filter(line -> line.contains(NAME)).toList());
        assertThat(judged.list().copies()).singleElement()
                .satisfies(copy -> assertThat(copy.rows()).hasSize(2));
        assertThat(judged.list().entries().getFirst().place()).contains(
                new WorkList.Place("2026 canada.csv", 2, 6));
        assertThat(judged.errors()).isEqualTo(1);
    }

    @Test
    void aFileWithAnErrorIsNotTakenOver() {
        var before = text(root().resolve(NAME));
        var waiting = send(WRONG);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> takeOver(waiting))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("upload.refused"));
        assertThat(text(root().resolve(NAME))).isEqualTo(before);
        assertThat(desk().waiting(2026, Party.CANADA)).isPresent();
        assertThat(acts).noneMatch(act -> act.contains("take-over"));
    }

    @Test
    void theOtherPartysFaultsStopNothing() {
        input("2026/korea.csv", HEAD + FIRST.replace("at_risk", "unknown").replace("canary-sent-note", "n"));
        takeOver(send(RIGHT));
        assertThat(text(root().resolve(NAME))).isEqualTo(RIGHT);
    }

    @Test
    void whoeverHasSeenAnotherFileTakesNothingOverAndDiscardsNothing() {
        var seen = send(RIGHT);
        send(RIGHT.replace("Agreed", "Agreed again"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> takeOver(seen))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("upload.changed"));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> desk().discard(2026, Party.CANADA, seen.sha256(), MARIE))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("upload.changed"));
        assertThat(desk().waiting(2026, Party.CANADA)).isPresent();
    }

    @Test
    void whatHasChangedInTheInputMeanwhileIsNotReplacedUnseen() {
        var waiting = send(RIGHT);
        var seen = desk().standing(2026, Party.CANADA).getFirst().sha256();
        input(NAME, WRONG);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> desk().takeOver(2026, Party.CANADA, waiting.sha256(), seen, MARIE))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("upload.changed"));
        assertThat(text(root().resolve(NAME))).isEqualTo(WRONG);
    }

    @Test
    void aWorkbookTakesThePlaceOfATextFile() {
        var form = Forms.of(root(), 2027, LocalDate.of(2026, 5, 2), Allowance.STANDARD)
                .of(Party.CANADA, Language.ENGLISH, _ -> true);
        var waiting = desk().send(2026, Party.CANADA, Optional.empty(), form.bytes(), MARIE);
        assertThat(waiting.name()).isEqualTo("2026/canada.xlsx");
        assertThat(desk().judge(waiting, Language.ENGLISH).isAcceptable()).as("an untouched form").isFalse();
    }

    @Test
    void aTakeOverThatWasBrokenOffGoesOnAndLeavesOneFile() throws IOException {
        input("2026/canada.xlsx", "").write(NAME, text(root().resolve(NAME)));
        Files.delete(root().resolve(NAME));
        var waiting = send(RIGHT);
        assertThat(waiting.replaces()).contains("2026/canada.xlsx");
        Files.copy(waiting.path(), root().resolve(NAME));
        takeOver(waiting);
        assertThat(names(root().resolve("2026"))).containsExactly("canada.csv", "korea.csv");
        assertThat(names(replaced())).hasSize(2);
    }

    @Test
    void tellsWhatDiffersFromTheFileInThePlaceButNoNote() {
        var changes = desk().compare(send(RIGHT), Language.ENGLISH);
        assertThat(changes).extracting(change -> change.initiative() + " " + change.kind()).containsExactly(
                "P1-01 CHANGED", "P1-02 CHANGED", "P2-01 REMOVED");
        assertThat(changes.getFirst().cells()).contains(new Change.Cell("Completed on", "2026-04-01", ""),
                new Change.Cell("Note", "", ""));
        assertThat(changes.toString()).doesNotContain("canary");
    }

    @Test
    void aClosedReviewAndAYearWithoutOneTakeNothingIn() {
        input("2026/review.csv", "opened,deadline,closed\n2026-01-01,2026-03-01,2026-03-02\n");
        for (var year : List.of(2026, 2031)) {
            assertThatExceptionOfType(Problem.class).isThrownBy(
                    () -> desk().send(year, Party.CANADA, Optional.empty(), RIGHT.getBytes(UTF_8), MARIE))
                    .satisfies(problem -> assertThat(problem.code()).isIn("review.closed-already", "review.not-open"));
        }
        assertThat(desk().isKnown(2031)).isFalse();
    }

    @Test
    void theFirstReportsOfAnOpenReviewAreTakenIn() {
        input("2027/review.csv", "opened,deadline,closed\n2026-04-01,2026-06-30,\n");
        var waiting = desk().send(2027, Party.CANADA, Optional.empty(), RIGHT.getBytes(UTF_8), MARIE);
        assertThat(desk().judge(waiting, Language.KOREAN).isAcceptable()).isTrue();
        desk().takeOver(2027, Party.CANADA, waiting.sha256(), "", MARIE);
        assertThat(names(root().resolve("2027"))).containsExactly("canada.csv", "review.csv");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> send(""))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("upload.empty"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> send("x".repeat(Uploads.MOST + 1)))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("upload.too-large"));
    }
}
