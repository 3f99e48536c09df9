package dialogue.run.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.InputFixture;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What sending a file does not tell.
class UploadSecretsTest extends Sending {

    @Test
    void ofARecordThatMayNotBeProcessedNothingIsKept() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> send(RIGHT.replace(",,,,", ",,secret,canary,")))
                .satisfies(problem -> assertThat(problem.sentence(Language.ENGLISH)).contains("2026/canada.csv:3")
                        .doesNotContain("canary"));
        assertThat(names(uploads())).containsExactly("uploads.lock");
        assertThat(acts).isEmpty();
    }

    /// What Korea keeps to itself cannot be found out by sending guesses: neither a note of its, nor a record, nor its whole file.
    @Test
    void aGuessAtWhatTheOtherPartyKeepsIsAnsweredLikeAnyOther() {
        var koreas = text(root().resolve("2026/korea.csv"));
        var guesses = Stream.of(RIGHT.replace("canary-sent-note", "카나리아-한국-메모-2026"),
                HEAD + koreas.lines().skip(1).findFirst().map(UploadSecretsTest::short9).orElseThrow(), koreas);
        assertThat(guesses).allSatisfy(guess -> {
            InputFixture.in(root());
            var hit = seen(guess);
            InputFixture.in(root()).replace("2026/korea.csv", "카나리아-한국-메모-2026", "다른 메모")
                    .replace("2026/korea.csv", "Nearly done", "Almost done");
            assertThat(hit).isEqualTo(seen(guess));
        });
    }

    private static String short9(String row) {
        var cells = row.split(",", -1);
        return String.join(",", cells[0], cells[1], cells[2], cells[3], cells[4], "", "", cells[15], cells[16]) + "\n";
    }

    private String seen(String text) {
        var waiting = desk().judge(send(text), Language.ENGLISH);
        var before = text(root().resolve(NAME));
        write(NAME, text);
        var standing = desk().judge(2026, Party.CANADA, NAME, Language.ENGLISH);
        write(NAME, before);
        return waiting + " " + waiting.isAcceptable() + " " + standing;
    }

    @Test
    void noFileButAPartysOwnIsReplaced() {
        for (var other : List.of("2026/korea.csv", "2025/canada.csv", "plan/pillars.csv", "../output")) {
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk().send(2026, Party.CANADA,
                    Optional.of(other), RIGHT.getBytes(UTF_8), MARIE))
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("upload.changed"));
        }
        assertThat(desk().waiting(2026, Party.CANADA)).isEmpty();
    }

    /// A stray file of Korea's stops the judging, but its name is for Korea and the operator alone.
    @Test
    void aFaultOfTheFolderIsToldWithoutTheOtherPartysFiles() {
        var waiting = send(RIGHT);
        input("2026/korea-secret.csv.old", "x").write("2026/korea-notes.numbers", "x");
        input("2026/korea.cvs", "x");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk().judge(waiting, Language.ENGLISH))
                .satisfies(problem -> assertThat(problem.sentence(Language.ENGLISH)).doesNotContain("korea"));
    }
}
