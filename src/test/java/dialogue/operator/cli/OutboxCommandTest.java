package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Delivery;
import dialogue.delivery.DispatchState;
import dialogue.language.Language;
import dialogue.language.Saying;
import dialogue.operator.cli.User.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                Message  Briefing        To                 State  Since                 Detail
                ───────  ──────────────  ─────────────────  ─────  ────────────────────  ──────
                      1  2026 annual r2  desk1@gac.example  held   2026-11-24 09:00 UTC
                """);
    }

    @Test
    void showsOneWithItsDocuments() {
        room.enter(new DispatchState.Held());
        assertThat(room.user().gives("outbox show 1 --output FOLDER").out())
                .contains("Briefing  2026 annual r2", "Version   2", "To        desk1@gac.example")
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
    void saysWithTheExitCodeThatAMessageWasNotDelivered() {
        room.enter(new DispatchState.Held());
        room.outcome = new Delivery.Refused(Saying.quoted("550 no such user"));
        var said = room.user().gives("outbox approve 1 --output FOLDER");
        assertThat(said.out()).isEqualTo("Message 1 to desk1@gac.example is now: refused. 550 no such user\n");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(room.user().gives("outbox cancel 1 --output FOLDER"))
                .isEqualTo(new Said(0, "Message 1 to desk1@gac.example is now: cancelled.\n", ""));
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
        room.outcome = new Delivery.Postponed(Saying.quoted("450 mailbox busy"));
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

    @Test
    void saysWhyItWasRefusedInTheReadersLanguage() {
        room.enter(new DispatchState.Refused(Saying.of("mail.changed", "a.xlsx")));
        assertThat(room.user().gives("outbox show 1 --output FOLDER").out())
                .contains("a.xlsx is not the file that was published");
        assertThat(room.user().speaking(Language.FRENCH).gives("outbox show 1 --output FOLDER").out()).contains(
                "refusé",
                "a.xlsx n’est pas le fichier qui a été publié");
        assertThat(room.user().speaking(Language.KOREAN).gives("outbox show 1 --output FOLDER").out()).contains("거부됨",
                "a.xlsx 파일이 발행 당시와 다르므로");
    }
}
