package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Courier;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.MemoryDispatches;
import dialogue.delivery.Posted;
import dialogue.delivery.Watched;
import dialogue.language.Language;
import dialogue.language.Saying;
import dialogue.run.Outcome.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxCommandTest {

    private static final String DESK = "desk1@gac.example";

    @TempDir
    Path folder;
    private final MemoryDispatches dispatches = new MemoryDispatches();
    private final Watched watched = new Watched();
    private Delivery outcome = new Delivery.Accepted("250 ok");
    private boolean server = true;
    private User user;

    @BeforeEach
    void begin() {
        user = with(true);
    }

    private User with(boolean hasServer) {
        server = hasServer;
        var posted = Posted.in(folder).revision(2, "on track");
        var courier = new Courier() {

            @Override
            public boolean isServer() {
                return server;
            }

            @Override
            public Delivery deliver(Dispatch dispatch) {
                return outcome;
            }

            @Override
            public void tellOperator(List<Dispatch> failed) {
                assertThat(failed).isNotEmpty();
            }
        };
        return User.in(folder, Made.with(Kind.PUBLISHED).usingEveryRow())
                .with(Posts.with(dispatches, posted.admission(DESK), hasServer, courier, watched));
    }

    private void enter(DispatchState state) {
        dispatches.enter(Posted.in(folder).revision(2, "on track").mailing(2, DESK), true, state,
                Posts.CLOCK.instant());
    }

    private static DispatchState due() {
        var now = Posts.CLOCK.instant();
        return new DispatchState.Queued(now, now.plusSeconds(600));
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(user.gives("outbox --output FOLDER").out())
                .isEqualTo("There is no message in the outbox of FOLDER.\n");
        assertThat(User.in(folder).gives("outbox --output FOLDER/none").out())
                .isEqualTo("There is no message in the outbox of FOLDER/none.\n");
    }

    @Test
    void listsMessagesWithTheirStates() {
        enter(new DispatchState.Held());
        assertThat(user.gives("outbox --output FOLDER").out()).isEqualTo("""
                Message  Briefing        To                 State  Since                 Detail
                ───────  ──────────────  ─────────────────  ─────  ────────────────────  ──────
                      1  2026 annual r2  desk1@gac.example  held   2026-11-24 09:00 UTC
                """);
    }

    @Test
    void showsOneWithItsDocuments() {
        enter(new DispatchState.Held());
        assertThat(user.gives("outbox show 1 --output FOLDER").out()).contains("To        desk1@gac.example")
                .contains("joint/strategic-dialogue-2026-joint-en.xlsx");
        assertThat(user.gives("outbox show 7 --output FOLDER").err())
                .isEqualTo("dialogue: There is no message 7; the command \"outbox\" lists those there are.\n");
    }

    @Test
    void sendsAHeldOneAtOnceWhenItIsApproved() {
        enter(new DispatchState.Held());
        var said = user.gives("outbox approve 1 --output FOLDER");
        assertThat(said.out()).isEqualTo("Message 1 to desk1@gac.example is now: accepted. 250 ok\n");
        assertThat(said.exitCode()).isZero();
        assertThat(watched.entered()).containsExactly("message.approve message 1");
    }

    @Test
    void saysWithTheExitCodeThatAMessageWasNotDelivered() {
        enter(new DispatchState.Held());
        outcome = new Delivery.Refused(Saying.quoted("550 no such user"));
        var said = user.gives("outbox approve 1 --output FOLDER");
        assertThat(said.out()).isEqualTo("Message 1 to desk1@gac.example is now: refused. 550 no such user\n");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(user.gives("outbox cancel 1 --output FOLDER").exitCode()).isZero();
    }

    @Test
    void aBriefingWhoseMessagesAreNotAllDeliveredEndsWithThree() {
        enter(due());
        outcome = new Delivery.Refused(Saying.quoted("550 no such user"));
        var said = user.gives("brief --input FOLDER --output FOLDER");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).startsWith("Wrote 4 documents");
        assertThat(said.err())
                .endsWith("dialogue: 1 of 1 messages were not delivered and need somebody: `dialogue outbox`"
                        + " tells why.\n");
    }

    @Test
    void aServerThatIsDownDoesNotFailTheBriefingButSaysSo() {
        enter(due());
        outcome = new Delivery.Postponed(Saying.quoted("connection refused"));
        var said = user.gives("brief --input FOLDER --output FOLDER");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err())
                .endsWith("dialogue: 1 of 1 messages are not delivered yet; `dialogue outbox` tells when they"
                        + " are tried again.\n");
    }

    @Test
    void saysWhereTheFilesAreWithoutAServer() {
        enter(due());
        outcome = new Delivery.Written("a.eml");
        var said = with(false).gives("brief --input FOLDER --output FOLDER");
        assertThat(said.out())
                .endsWith("The message to a ministry stands in FOLDER/outbox, because no mail server is"
                        + " configured; open it in a mail program.\n");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void saysInJsonWhereEachMessageIs() {
        enter(due());
        outcome = new Delivery.Written("a.eml");
        assertThat(with(false).gives("brief --json --input FOLDER --output FOLDER").out()).endsWith("""
                  "messages" : [ {
                    "number" : 1,
                    "ministry" : "canada",
                    "recipient" : "desk1@gac.example",
                    "state" : "written",
                    "detail" : "a.eml",
                    "file" : "FOLDER/outbox/a.eml"
                  } ]
                }
                """);
    }

    @Test
    void sendsWhatIsHeldWhereItIsToldTo() {
        enter(new DispatchState.Held());
        assertThat(user.gives("brief --input FOLDER --output FOLDER").out()).endsWith(
                "1 message to a ministry is held: `dialogue outbox` lists them, `dialogue outbox approve N` sends one.\n");
        assertThat(user.gives("brief --send --input FOLDER --output FOLDER").out())
                .endsWith("Sent: 1 message was taken over by the mail server.\n");
    }

    @Test
    void cannotSendToNobodyNorSendAndHold() {
        assertThat(User.in(folder, Made.with(Kind.PUBLISHED)).gives("brief --send --output FOLDER").err()).isEqualTo(
                "dialogue: --send has nobody to send to, and nothing was made; configure dialogue.ministries"
                        + " (src/docs/mail.md), or leave --send out.\n");
        assertThat(user.gives("brief --send --hold").err())
                .isEqualTo("dialogue: --send and --hold exclude each other; give one of them.\n");
        assertThat(user.gives("outbox show x").err())
                .isEqualTo("dialogue: \"x\" is not the number of a message; `dialogue outbox` lists them.\n");
        assertThat(user.gives("outbox approve").err())
                .isEqualTo("dialogue: `dialogue outbox approve` needs the number of a"
                        + " message; `dialogue outbox` lists them.\n");
    }

    @Test
    void speaksFrenchAndKorean() {
        enter(new DispatchState.Held());
        assertThat(user.speaking(Language.FRENCH).gives("outbox --output FOLDER").out()).contains("retenu");
        assertThat(user.speaking(Language.KOREAN).gives("outbox --output FOLDER").out()).contains("보류");
    }

    @Test
    void saysWhyItWasRefusedInTheReadersLanguage() {
        enter(new DispatchState.Refused(Saying.of("mail.changed", "a.xlsx")));
        assertThat(user.gives("outbox show 1 --output FOLDER").out())
                .contains("a.xlsx is not the file that was published");
        assertThat(user.speaking(Language.FRENCH).gives("outbox show 1 --output FOLDER").out()).contains("refusé",
                "a.xlsx n’est pas le fichier qui a été publié");
        assertThat(user.speaking(Language.KOREAN).gives("outbox show 1 --output FOLDER").out()).contains("거부됨",
                "a.xlsx 파일이 발행 당시와 다르므로");
    }
}
