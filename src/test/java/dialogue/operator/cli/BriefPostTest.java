package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Delivery;
import dialogue.delivery.DispatchState;
import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import dialogue.run.Outcome.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person who asks for a briefing hears of its messages.
class BriefPostTest {

    @TempDir
    Path folder;
    private Mailroom room;

    @BeforeEach
    void open() {
        room = new Mailroom(folder);
    }

    @Test
    void aBriefingWhoseMessagesAreNotAllDeliveredEndsWithThree() {
        room.enter(Mailroom.due());
        room.outcome = new Delivery.Refused(LocalizedMessage.quoted("550 no such user"));
        var said = room.user().gives("brief --input FOLDER --output FOLDER");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).startsWith("Wrote 4 documents");
        assertThat(said.err())
                .endsWith("dialogue: 1 of 1 messages need somebody: `dialogue outbox` tells why,"
                        + " `dialogue outbox show N` what to do.\n");
    }

    @Test
    void aServerThatIsDownDoesNotFailTheBriefingButSaysSo() {
        room.enter(Mailroom.due());
        room.outcome = new Delivery.Postponed(LocalizedMessage.quoted("connection refused"));
        var said = room.user().gives("brief --input FOLDER --output FOLDER");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err())
                .endsWith("dialogue: 1 of 1 messages are not delivered yet; `dialogue outbox` tells when they"
                        + " are tried again.\n");
    }

    @Test
    void saysWhereTheFilesAreWithoutAServer() {
        room.enter(Mailroom.due());
        room.outcome = new Delivery.Written("a.eml");
        var said = room.withoutServer().gives("brief --input FOLDER --output FOLDER");
        assertThat(said.out())
                .endsWith("The message to a ministry stands in FOLDER/outbox, because no mail server is"
                        + " configured; open it in a mail program.\n");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void saysInJsonWhereEachMessageIs() throws IOException {
        Files.createFile(Files.createDirectories(folder.resolve("outbox")).resolve("a.eml"));
        room.enter(Mailroom.due());
        room.outcome = new Delivery.Written("a.eml");
        assertThat(room.withoutServer().gives("brief --output-format json --input FOLDER --output FOLDER").out())
                .endsWith("""
                          "messages" : [ {
                            "number" : 1,
                            "ministry" : "canada",
                            "recipient" : "desk1@gac.example",
                            "revision" : 2,
                            "version" : 2,
                            "papers" : "joint",
                            "state" : "written",
                            "detail" : "a.eml",
                            "file" : "FOLDER/outbox/a.eml"
                          } ]
                        }
                        """);
    }

    @Test
    void sendsWhatIsHeldWhereItIsToldTo() {
        room.enter(new DispatchState.Held());
        assertThat(room.user().gives("brief --input FOLDER --output FOLDER").out()).endsWith(
                "1 message to a ministry is held: `dialogue outbox` lists them, `dialogue outbox approve N` sends one.\n");
        assertThat(room.user().gives("brief --send --input FOLDER --output FOLDER").out())
                .endsWith("Sent: 1 message was taken over by the mail server.\n");
    }

    /// Neither is it let go by asking for the whole briefing to be sent.
    @Test
    void saysThatAMessageMayHaveBeenSentBefore() {
        room.enter(new DispatchState.Doubtful());
        var said = room.user().gives("brief --send --input FOLDER --output FOLDER");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err())
                .endsWith("dialogue: 1 message may have been sent before by a ledger that is gone, and is held:"
                        + " `dialogue outbox show N` says what to do.\n");
    }

    @Test
    void saysForWhomNothingHasChanged() {
        room.enterBefore(new DispatchState.Accepted("250"));
        var said = room.user().gives("brief --input FOLDER --output FOLDER");
        assertThat(said.out())
                .endsWith("Nothing has changed for desk1@gac.example since the last message: no new one was made.\n");
        assertThat(said.exitCode()).isZero();
        assertThat(room.user().speaking(Language.FRENCH).gives("brief --input FOLDER --output FOLDER").out())
                .endsWith(
                        "Rien n’a changé pour desk1@gac.example depuis le dernier message\u00a0: aucun nouveau n’a été produit.\n");
        assertThat(room.user().speaking(Language.KOREAN).gives("brief --input FOLDER --output FOLDER").out())
                .endsWith("desk1@gac.example 앞으로 마지막으로 작성한 메일 이후 달라진 내용이 없어 새 메일을 작성하지 않았습니다.\n");
        assertThat(room.user().gives("brief --output-format json --input FOLDER --output FOLDER").out())
                .contains("\"revision\" : 2,\n  \"aside\" : false,\n  \"versions\"",
                        "\"revision\" : 1,\n    \"version\" : 1,");
    }

    @Test
    void sendsWhatIsHeldSinceAnEarlierRevisionWhereNothingHasChanged() {
        room.enterBefore(new DispatchState.Held());
        assertThat(room.user().gives("brief --send --input FOLDER --output FOLDER").out())
                .endsWith("""
                        Nothing has changed for desk1@gac.example since the last message: no new one was made.
                        Sent: 1 message was taken over by the mail server.
                        """);
    }

    @Test
    void cannotSendToNobodyNorSendAndHold() {
        assertThat(User.in(folder, Made.with(Kind.PUBLISHED)).gives("brief --send --output FOLDER").err()).isEqualTo(
                "dialogue: --send has nobody to send to, and nothing was made; configure dialogue.ministries"
                        + " (src/docs/mail.md), or leave --send out.\n");
        assertThat(room.user().gives("brief --send --hold").err())
                .isEqualTo("dialogue: --send and --hold exclude each other; give one of them.\n");
        assertThat(room.user().gives("outbox show x").err())
                .isEqualTo("dialogue: \"x\" is not the number of a message; `dialogue outbox` lists them.\n");
        assertThat(room.user().gives("outbox approve").err())
                .isEqualTo("dialogue: `dialogue outbox approve` needs the number of a"
                        + " message; `dialogue outbox` lists them.\n");
    }
}
