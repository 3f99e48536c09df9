package dialogue.delivery.mail;

import static dialogue.delivery.mail.FaultServer.Behaviour.ACCEPT_IN_COLOUR;
import static dialogue.delivery.mail.FaultServer.Behaviour.DROP_AFTER_REPLY;
import static dialogue.delivery.mail.FaultServer.Behaviour.REFUSE_FOR_GOOD;
import static dialogue.delivery.mail.FaultServer.Behaviour.REFUSE_IN_COLOUR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.OpenedMessage;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.Neighbours;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.delivery.mail.FaultServer.Behaviour;
import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.watch.StandingProblem;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// What each fault of a server comes to.
class SmtpCourierTest {

    private static final String DESK = "desk1@gac.example";

    private static final Map<Behaviour, Class<? extends Delivery>> OUTCOMES = Map.ofEntries(
            Map.entry(Behaviour.ACCEPT, Delivery.Accepted.class),
            Map.entry(ACCEPT_IN_COLOUR, Delivery.Accepted.class),
            Map.entry(REFUSE_IN_COLOUR, Delivery.Refused.class),
            Map.entry(REFUSE_FOR_GOOD, Delivery.Refused.class),
            Map.entry(Behaviour.REFUSE_FOR_NOW, Delivery.Postponed.class),
            Map.entry(Behaviour.REFUSE_CONTENT_FOR_GOOD, Delivery.Refused.class),
            Map.entry(Behaviour.REFUSE_CONTENT_FOR_NOW, Delivery.Postponed.class),
            Map.entry(Behaviour.DROP_AT_GREETING, Delivery.Postponed.class),
            Map.entry(Behaviour.DROP_BEFORE_DATA, Delivery.Postponed.class),
            Map.entry(Behaviour.DROP_AFTER_DATA, Delivery.Unknown.class),
            Map.entry(DROP_AFTER_REPLY, Delivery.Accepted.class),
            Map.entry(Behaviour.SILENT_BEFORE_DATA, Delivery.Postponed.class),
            Map.entry(Behaviour.SILENT_AFTER_DATA, Delivery.Unknown.class));

    @TempDir
    Path root;
    private FaultServer server;
    private Posted posted;

    @BeforeEach
    void start() {
        server = FaultServer.start();
        posted = Posted.in(root);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Delivery deliver(JavaMailSenderImpl sender) {
        var now = Instant.parse("2026-05-04T12:00:00Z");
        return Server.courier(posted.admission(DESK), Settings.standard(), sender).deliver(new Dispatch(1,
                posted.mailing(1, DESK), true, 1, now, now, new DispatchState.Sending(now)), Neighbours.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultEndsInItsOwnOutcome(Behaviour behaviour) {
        server.then(behaviour);
        var sender = Server.sender(server.port(), false);
        if (behaviour == Behaviour.SILENT_BEFORE_DATA || behaviour == Behaviour.SILENT_AFTER_DATA) {
            sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "3000");
        }
        var outcome = deliver(sender);
        assertThat(outcome).isInstanceOf(OUTCOMES.get(behaviour));
        assertThat(server.copies(DESK)).isEqualTo(
                outcome instanceof Delivery.Accepted || outcome instanceof Delivery.Unknown ? 1 : 0);
    }

    @Test
    void keepsTheReplyAlsoWhereTheServerHangsUpBehindIt() {
        server.then(DROP_AFTER_REPLY);
        assertThat(deliver(Server.sender(server.port(), false)))
                .isEqualTo(new Delivery.Accepted("250 2.0.0 queued as 4711"));
    }

    @Test
    void saysWhyARecipientIsRefused() {
        server.then(REFUSE_FOR_GOOD);
        assertThat(deliver(Server.sender(server.port(), false)).toString()).contains("550 5.1.1 no such user");
    }

    @Test
    void keepsAReplyWithoutItsControlCharacters() {
        server.then(ACCEPT_IN_COLOUR, REFUSE_IN_COLOUR);
        assertThat(deliver(Server.sender(server.port(), false)).toString()).contains("[32mqueued", "4711")
                .doesNotContainPattern("[\\p{Cntrl}\u0080-\u009F\u202E]");
        assertThat(deliver(Server.sender(server.port(), false)).toString()).contains("[31mno", "such", "user")
                .doesNotContainPattern("[\\p{Cntrl}\u0080-\u009F\u202E]");
    }

    @Test
    void waitsForAServerThatIsDown() {
        server.close();
        assertThat(deliver(Server.sender(server.port(), false))).isInstanceOf(Delivery.Postponed.class);
    }

    @Test
    void givesAServerWithoutTlsNothing() {
        assertThat(deliver(Server.sender(server.port(), true))).isEqualTo(new Delivery.Postponed(
                LocalizedMessage.of("mail.no-tls", "localhost:" + server.port()), Delivery.Cause.HOPELESS));
        assertThat(server.got()).isEmpty();
    }

    @Test
    void givesAServerOfAnotherNameNothing() throws Exception {
        var other = Certificate.named("other.example", root);
        server.offering(other.context());
        var sender = Server.sender(server.port(), true);
        sender.getJavaMailProperties().put("mail.smtp.ssl.socketFactory", other.context().getSocketFactory());
        assertThat(deliver(sender)).isInstanceOf(Delivery.Postponed.class);
        assertThat(server.got()).isEmpty();
    }

    @Test
    void givesAServerOfAnUnknownCertificateNothing() throws Exception {
        server.offering(Certificate.named("localhost", root).context());
        assertThat(deliver(Server.sender(server.port(), true))).isEqualTo(new Delivery.Postponed(
                LocalizedMessage.of("mail.tls-failed", "localhost:" + server.port()), Delivery.Cause.HOPELESS));
        assertThat(server.got()).isEmpty();
    }

    @Test
    void sendsEncryptedToTheServerOfTheRightName() throws Exception {
        var right = Certificate.named("localhost", root);
        server.offering(right.context());
        var sender = Server.sender(server.port(), true);
        sender.getJavaMailProperties().put("mail.smtp.ssl.socketFactory", right.context().getSocketFactory());
        assertThat(deliver(sender)).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void saysHowFarATrialCame() {
        var courier = Server.plain(posted.admission(DESK), server.port());
        assertThat(courier.trial().failure()).isEmpty();
        assertThat(courier.trial().steps()).extracting(LocalizedMessage::key).containsExactly("trial.connected",
                "trial.sender",
                "trial.recipient", "trial.content", "trial.taken");
        assertThat(server.got().getFirst().recipient()).isEqualTo("operator@dialogue.example");
        server.then(REFUSE_FOR_GOOD);
        var refused = courier.trial();
        assertThat(refused.steps()).extracting(LocalizedMessage::key).containsExactly("trial.connected",
                "trial.sender");
        assertThat(refused.failure()).contains(LocalizedMessage.quoted("550 5.1.1 no such user"));
    }

    @Test
    void greetsAServerWithoutAMessage() {
        var courier = Server.plain(posted.admission(DESK), server.port());
        assertThat(courier.reach()).isEqualTo(LocalizedMessage.of("setup.mail-open", "localhost:" + server.port()));
        assertThat(server.got()).isEmpty();
        server.close();
        assertThatThrownBy(courier::reach).isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                problem.sentence(Language.ENGLISH)).startsWith("Nothing answers at localhost:" + server.port()));
    }

    @Test
    void namesAHostThatThereIsNotAndAPortWhereNothingAnswers() {
        var sender = Server.sender(server.port(), false);
        sender.setHost("no-such-host.invalid");
        assertThat(deliver(sender)).isEqualTo(new Delivery.Postponed(
                LocalizedMessage.of("mail.unknown-host", "no-such-host.invalid:" + server.port()),
                Delivery.Cause.SERVER));
        server.close();
        assertThat(deliver(Server.sender(server.port(), false))).isEqualTo(new Delivery.Postponed(
                LocalizedMessage.of("mail.no-connection", "localhost:" + server.port()), Delivery.Cause.SERVER));
    }

    @Test
    void tellsTheOperatorLaterWhereTheServerIsDown() {
        server.close();
        assertThat(Server.plain(posted.admission(DESK), server.port()).tellOperator(List.of())).isFalse();
    }

    @Test
    void tellsTheOperatorWithoutAWordOfTheBriefing() throws Exception {
        var failed = new StandingProblem(3, "message 7",
                Problem.of(Problem.Kind.FAILED, "dispatch.undelivered", "7", DESK,
                        new DispatchState.Refused(LocalizedMessage.quoted("550")).words(),
                        LocalizedMessage.quoted("550 no such user")),
                Instant.EPOCH, Instant.EPOCH, 1);
        assertThat(Server.plain(posted.admission(DESK), server.port()).tellOperator(List.of(failed))).isTrue();
        assertThat(server.got()).singleElement().extracting(FaultServer.Got::recipient)
                .isEqualTo("operator@dialogue.example");
        var message = OpenedMessage.of(new ByteArrayInputStream(server.got().getFirst().content().getBytes(UTF_8)));
        assertThat(message.message().getSubject()).contains("one message needs somebody", "1건 확인 필요");
        assertThat(message.texts()).singleElement().asString()
                .contains("Message 7 to desk1@gac.example was not delivered (refused)",
                        "n’a pas été remis (refusé)", "전달되지 않았습니다(거부됨)")
                .doesNotContain("Agreement", "58", "P1-01");
        assertThat(message.attachments()).isEmpty();
    }
}
