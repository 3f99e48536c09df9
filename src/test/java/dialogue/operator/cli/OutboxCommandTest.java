package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Delivery;
import dialogue.delivery.DispatchState;
import dialogue.delivery.Trial;
import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import dialogue.operator.cli.User.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person sees of the messages, and does to them.
class OutboxCommandTest {

    @TempDir
    Path folder;
    private Mailroom room;

    @BeforeEach
    void open() {
        room = new Mailroom(folder);
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(room.user().gives("outbox --output FOLDER").out())
                .isEqualTo("There is no message in the outbox of FOLDER.\n");
        assertThat(User.in(folder).gives("outbox --output FOLDER/none").out())
                .isEqualTo("There is no message in the outbox of FOLDER/none.\n");
    }

    @Test
    void listsMessagesWithTheirStates() {
        room.enter(new DispatchState.Held());
        assertThat(room.user().gives("outbox --output FOLDER").out()).isEqualTo("""
                Message  Briefing        Papers        To                 State  Since                 Detail
                ───────  ──────────────  ────────────  ─────────────────  ─────  ────────────────────  ──────
                      1  2026 annual r2  joint papers  desk1@gac.example  held   2026-11-24 09:00 UTC
                """);
    }

    @Test
    void showsOneWithItsDocuments() {
        room.enter(new DispatchState.Held());
        assertThat(room.user().gives("outbox show 1 --output FOLDER").out())
                .contains("Briefing  2026 annual r2", "Papers    joint papers", "Version   2",
                        "To        desk1@gac.example")
                .contains("joint/strategic-dialogue-2026-joint-en.xlsx");
        assertThat(room.user().gives("outbox show 7 --output FOLDER").err())
                .isEqualTo("dialogue: There is no message 7; the command \"outbox\" lists those there are.\n");
    }

    @Test
    void sendsAHeldOneAtOnceWhenItIsApproved() {
        room.enter(new DispatchState.Held());
        var said = room.user().gives("outbox approve 1 --output FOLDER");
        assertThat(said.out()).isEqualTo("Message 1 to desk1@gac.example is now: accepted. 250 ok\n");
        assertThat(said.exitCode()).isZero();
        assertThat(room.watched.entered()).containsExactly("message.approve message 1");
    }

    @Test
    void leavesTheSendingToTheServerThatAloneKnowsTheMailServer() {
        room.enter(new DispatchState.Held());
        assertThat(room.withServerElsewhere().gives("outbox approve 1 --output FOLDER"))
                .isEqualTo(new Said(0, "Message 1 to desk1@gac.example is now: waiting. Next attempt: 2026-11-24 09:00"
                        + " UTC.\n`dialogue serve` sends it: it knows the mail server, this command does not.\n", ""));
        assertThat(room.watched.entered()).containsExactly("message.approve message 1");
    }

    @Test
    void saysWithTheExitCodeThatAMessageWasNotDelivered() {
        room.enter(new DispatchState.Held());
        room.outcome = new Delivery.Refused(LocalizedMessage.quoted("550 no such user"));
        var said = room.user().gives("outbox approve 1 --output FOLDER");
        assertThat(said.out()).isEqualTo("Message 1 to desk1@gac.example is now: refused. 550 no such user\n");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(room.user().gives("outbox cancel 1 --output FOLDER"))
                .isEqualTo(new Said(0, "Message 1 to desk1@gac.example is now: cancelled.\n", ""));
    }

    @Test
    void keepsBackAMessageThatWaits() {
        room.enter(Mailroom.due());
        assertThat(room.user().gives("outbox hold 1 --output FOLDER"))
                .isEqualTo(new Said(0, "Message 1 to desk1@gac.example is now: held.\n", ""));
        assertThat(room.watched.entered()).containsExactly("message.hold message 1");
        assertThat(room.user().gives("outbox hold 1 --output FOLDER").err()).isEqualTo("dialogue: Message 1 is in"
                + " the state \"held\"; only one that waits for its next attempt can be held.\n");
    }

    @Test
    void showsAServersReplyWithoutItsControlCharacters() {
        room.enter(new DispatchState.Held());
        room.outcome = new Delivery.Accepted("250 \u001B[2Jok\r\n\u202Eforged: line\u009B");
        assertThat(room.user().gives("outbox approve 1 --output FOLDER").out())
                .isEqualTo("Message 1 to desk1@gac.example is now: accepted. 250 [2Jok forged: line\n");
        assertThat(room.user().gives("outbox show 1 --output FOLDER").out()).contains("  250 [2Jok forged: line\n")
                .doesNotContain("\u001B");
    }

    @Test
    void saysWhyAMessageStillWaits() {
        room.enter(new DispatchState.Held());
        room.outcome = new Delivery.Postponed(LocalizedMessage.quoted("450 mailbox busy"));
        assertThat(room.user().gives("outbox approve 1 --output FOLDER").out())
                .isEqualTo("Message 1 to desk1@gac.example is"
                        + " now: waiting. Next attempt: 2026-11-24 09:01 UTC. 450 mailbox busy\n");
    }

    @Test
    void speaksFrenchAndKorean() {
        room.enter(new DispatchState.Held());
        assertThat(room.user().speaking(Language.FRENCH).gives("outbox --output FOLDER").out()).contains("retenu");
        assertThat(room.user().speaking(Language.KOREAN).gives("outbox --output FOLDER").out()).contains("보류");
    }

    /// Who reads it need not know the program.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"held|`dialogue outbox approve 1` sends it",
            "unknown|Ask the recipient. If it has arrived, `dialogue outbox arrived 1`; if not, `dialogue",
            "refused|Correct what the reason names, then `dialogue outbox retry 1`",
            "given_up|See that the mail server works",
            "accepted|Nothing: the mail server has taken it over", "arrived|Nothing: somebody has marked it",
            "cancelled|Nothing: it was called off", "written|Send the file from a mail program",
            "withdrawn|Nothing; the newer version was called off",
            "doubtful|Ask the recipient. If it has arrived, `dialogue outbox arrived 1`; if not, `dialogue",
            "queued|Nothing: `dialogue serve`", "sending|Nothing yet"})
    void saysWhatToDoInEachState(String key, String remedy) throws IOException {
        Files.createFile(Files.createDirectories(folder.resolve("outbox")).resolve("a.eml"));
        var reason = LocalizedMessage.quoted("said");
        room.enter(Stream
                .of(new DispatchState.Held(), new DispatchState.Unknown(reason), new DispatchState.Refused(reason),
                        new DispatchState.GivenUp(reason), new DispatchState.Accepted("250"),
                        new DispatchState.Arrived(),
                        new DispatchState.Cancelled(), new DispatchState.Written("a.eml"),
                        new DispatchState.Withdrawn(reason), Mailroom.due(), new DispatchState.Doubtful(),
                        new DispatchState.Sending(Posts.CLOCK.instant()))
                .filter(state -> state.key().equals(key)).findFirst()
                .orElseThrow());
        assertThat(room.user().gives("outbox show 1 --output FOLDER").out()).contains("To do     " + remedy);
    }

    @Test
    void saysThatTheFileOfOneIsNoMore() {
        room.enter(new DispatchState.Written("a.eml"));
        assertThat(room.user().gives("outbox show 1 --output FOLDER").out()).contains("""
                To do     Nothing. Its file was removed, by retention (`dialogue audit` tells) or by somebody;
                          `dialogue outbox retry 1` makes it again.
                """);
        assertThat(room.user().speaking(Language.FRENCH).gives("outbox show 1 --output FOLDER").out())
                .contains("Rien. Son fichier a été supprimé à la fin de sa conservation");
        assertThat(room.user().speaking(Language.KOREAN).gives("outbox show 1 --output FOLDER").out())
                .contains("없음. 보존 기간이 지났거나(`dialogue audit`에서 확인) 누군가 파일을 삭제했습니다.");
    }

    @Test
    void saysThatANewerVersionTakesItsPlace() {
        room.enterBefore(new DispatchState.Held());
        room.enterSecond(new DispatchState.Held());
        assertThat(room.user().gives("outbox show 1 --output FOLDER").out())
                .contains("Nothing: version 2 takes its place (message 2). With --insist, ");
        assertThat(room.user().gives("outbox approve 1 --output FOLDER").err())
                .contains("there is a version 2 for the same recipient: message 2, held.");
        assertThat(room.user().gives("outbox approve 1 --insist --output FOLDER").out())
                .isEqualTo("Message 1 to desk1@gac.example is now: accepted. 250 ok\n");
    }

    @Test
    void marksAsArrivedWhatMayHave() {
        room.enter(new DispatchState.Held());
        room.outcome = new Delivery.Unknown(LocalizedMessage.of("mail.connection-lost", "smtp.example:587"));
        assertThat(room.user().gives("outbox approve 1 --output FOLDER").out()).isEqualTo(
                "Message 1 to desk1@gac.example is now: may have arrived. The connection to smtp.example:587 was lost.\n");
        assertThat(room.user().gives("outbox arrived 1 --output FOLDER"))
                .isEqualTo(new Said(0, "Message 1 to desk1@gac.example is now: arrived.\n", ""));
        assertThat(room.watched.entered()).endsWith("message.arrived message 1");
        assertThat(room.user().gives("outbox retry 1 --output FOLDER").err()).contains("in the state \"arrived\"");
    }

    @Test
    void saysHowFarATrialCame() {
        room.trial = new Trial(List.of(LocalizedMessage.of("trial.connected", "smtp.example:587", "from", "to")),
                Optional.empty());
        assertThat(room.user().gives("outbox test --output FOLDER"))
                .isEqualTo(new Said(0, "smtp.example:587 answers.\n", ""));
        room.trial = new Trial(room.trial.steps(), Optional.of(LocalizedMessage.of("mail.no-tls", "smtp.example:587")));
        var failed = room.user().gives("outbox test --output FOLDER");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err())
                .startsWith("dialogue: It came no further: The mail server smtp.example:587 offers no encryption");
    }

    @Test
    void saysWhyItWasRefusedInTheReadersLanguage() {
        room.enter(new DispatchState.Refused(LocalizedMessage.of("mail.changed", "a.xlsx")));
        assertThat(room.user().gives("outbox show 1 --output FOLDER").out())
                .contains("a.xlsx cannot be read, or is not the file that was published");
        assertThat(room.user().speaking(Language.FRENCH).gives("outbox show 1 --output FOLDER").out()).contains(
                "refusé",
                "a.xlsx ne peut être lu ou n’est pas le fichier qui a été publié");
        assertThat(room.user().speaking(Language.KOREAN).gives("outbox show 1 --output FOLDER").out()).contains("거부됨",
                "a.xlsx 파일을 읽을 수 없거나 발행 당시와 다르므로");
    }
}
