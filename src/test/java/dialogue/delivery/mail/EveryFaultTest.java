package dialogue.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Delivery;
import dialogue.delivery.Delivery.Cause;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.Neighbours;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.delivery.mail.PointServer.How;
import dialogue.delivery.mail.PointServer.Point;
import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A server that fails at each point of the talk in each way: what is surely not taken is tried again or refused, what may have been taken is never
/// called anything else, and every attempt ends.
class EveryFaultTest {

    private static final String DESK = "desk1@gac.example";
    private static final Set<Point> ABOUT_THE_MESSAGE = EnumSet.of(Point.MAIL, Point.RCPT, Point.DATA, Point.END);
    private static final Duration SILENCE = Duration.ofMillis(1_500);
    private static final Duration LONGEST = Duration.ofSeconds(4);

    @TempDir
    Path root;
    private Posted posted;

    @BeforeEach
    void publish() {
        posted = Posted.in(root);
    }

    /// In the middle of the content a server can say nothing.
    private static Stream<Arguments> modes(boolean slow) {
        return Stream.of(Point.values()).flatMap(point -> Stream.of(How.values()).filter(how -> how.isSlow() == slow)
                .filter(how -> point != Point.CONTENT || EnumSet.of(How.DROP, How.RESET, How.SILENT).contains(how))
                .map(how -> Arguments.of(point, how)));
    }

    static Stream<Arguments> quick() {
        return modes(false);
    }

    static Stream<Arguments> slow() {
        return modes(true);
    }

    private static String expected(Point point, How how) {
        if (point == Point.QUIT) {
            return "Accepted";
        }
        if (how == How.FOR_GOOD) {
            return ABOUT_THE_MESSAGE.contains(point) ? "Refused" : "Postponed HOPELESS";
        }
        if (how == How.FOR_NOW) {
            return ABOUT_THE_MESSAGE.contains(point) ? "Postponed MESSAGE" : "Postponed SERVER";
        }
        return point == Point.CONTENT || point == Point.END ? "Unknown" : "Postponed SERVER";
    }

    private static String outcome(Delivery delivery) {
        return delivery.getClass().getSimpleName()
                + (delivery instanceof Delivery.Postponed(_, Cause cause) ? " " + cause : "");
    }

    private Delivery deliver(PointServer server, Point point) {
        var sender = Server.sender(server.port(), point == Point.STARTTLS);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", String.valueOf(SILENCE.toMillis()));
        if (point == Point.AUTH) {
            sender.setUsername("briefings");
            sender.setPassword("wrong");
        }
        var now = Instant.parse("2026-05-04T12:00:00Z");
        return Server.courier(posted.admission(DESK), Settings.attempt(LONGEST), sender).deliver(new Dispatch(1,
                posted.mailing(1, DESK), true, 1, now, now, new DispatchState.Sending(now)), Neighbours.NONE);
    }

    private void assertItsOutcome(Point point, How how) {
        try (var server = PointServer.failing(point, how)) {
            var delivery = deliver(server, point);
            assertThat(outcome(delivery)).isEqualTo(expected(point, how));
            assertThat(server.taken()).isEqualTo(point == Point.QUIT ? 1 : 0);
            reason(delivery).ifPresent(reason -> assertThat(reason.in(Language.ENGLISH)).isNotBlank()
                    .doesNotContain("Exception", "java.", "EOF"));
        }
    }

    private static java.util.Optional<LocalizedMessage> reason(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Refused(var reason) -> java.util.Optional.of(reason);
            case Delivery.Postponed(var reason, _) -> java.util.Optional.of(reason);
            case Delivery.Unknown(var reason) -> java.util.Optional.of(reason);
            case Delivery.Accepted _,Delivery.Written _ -> java.util.Optional.empty();
        };
    }

    @ParameterizedTest
    @MethodSource("quick")
    void hasItsOutcome(Point point, How how) {
        assertItsOutcome(point, how);
    }

    @ParameterizedTest
    @MethodSource("slow")
    @Tag("long")
    void hasItsOutcomeInTime(Point point, How how) {
        var begun = System.nanoTime();
        assertItsOutcome(point, how);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST.multipliedBy(5));
    }

    @Test
    void anAttemptEndsHoweverSlowlyAServerTalks() {
        assertItsOutcome(Point.RCPT, How.TRICKLE);
        assertItsOutcome(Point.END, How.TRICKLE);
    }

    @Test
    void thereAreMoreThanFortyModes() {
        assertThat(Stream.concat(quick(), slow())).hasSize(75);
    }
}
