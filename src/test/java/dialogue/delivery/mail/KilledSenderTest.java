package dialogue.delivery.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.MovedClock;
import dialogue.OpenedMessage;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.delivery.MailServers;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.delivery.Watched;
import dialogue.delivery.jdbc.OutboxDatabase;
import dialogue.delivery.mail.FaultServer.Behaviour;
import dialogue.watch.StandingProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A real process is killed with kill −9 while it waits for the server's answer, before the content and after it.
class KilledSenderTest {

    private static final String DESK = "desk1@gac.example";

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({"SILENT_BEFORE_DATA, 0", "SILENT_AFTER_DATA, 1"})
    void leavesTheOutcomeUnknownAndSendsNothingAgain(Behaviour behaviour, int copies) throws Exception {
        var posted = Posted.in(root);
        var begin = Instant.now(java.time.Clock.systemUTC());
        var url = "file:" + root.resolve("ledger") + ";FILE_LOCK=FS;WRITE_DELAY=0";
        try (var server = FaultServer.start().then(behaviour)) {
            try (var database = OutboxDatabase.open(url)) {
                database.dispatches().enter(posted.mailing(1, DESK), true,
                        new Queued(begin, begin.plus(Duration.ofHours(24))), begin);
            }
            var process = start(url, server.port(), DESK);
            server.awaitSilence();
            process.destroyForcibly().waitFor();
            server.then(Behaviour.ACCEPT);
            drainAfter(url, posted, server, begin.plus(Duration.ofMinutes(5)), Sending.class);
            drainAfter(url, posted, server, begin.plus(Duration.ofHours(1)), Unknown.class);
            drainAfter(url, posted, server, begin.plus(Duration.ofHours(23)), Unknown.class);
            assertThat(server.copies(DESK)).isEqualTo(copies);
        }
    }

    /// The problem stands as soon as the message has failed, not when all are through; and the operator hears of each once.
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9})
    void leavesNoFailedMessageWithoutItsProblem(int connections) throws Exception {
        var posted = Posted.in(root);
        var begin = Instant.now(java.time.Clock.systemUTC());
        var url = "file:" + root.resolve("ledger") + ";FILE_LOCK=FS;WRITE_DELAY=0";
        var desks = Posted.desks(12);
        try (var server = FaultServer.start().then(Behaviour.REFUSE_FOR_GOOD)) {
            try (var database = OutboxDatabase.open(url)) {
                Stream.of(desks).forEach(desk -> database.dispatches().enter(posted.mailing(1, desk), true,
                        new Queued(begin, begin.plus(Duration.ofHours(24))), begin));
            }
            var process = start(url, server.port(), desks);
            server.awaitConnections(connections);
            process.destroyForcibly().waitFor();
            try (var database = OutboxDatabase.open(url)) {
                assertThat(standing(database, begin)).isEqualTo(failed(database)).hasSizeGreaterThanOrEqualTo(
                        connections - 1);
            }
            server.then(Behaviour.ACCEPT);
            drain(url, posted, server, begin.plus(Duration.ofHours(1)), desks);
            drain(url, posted, server, begin.plus(Duration.ofHours(2)), desks);
            try (var database = OutboxDatabase.open(url)) {
                assertThat(standing(database, begin)).isEqualTo(failed(database));
                assertThat(told(server)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(failed(database));
            }
        }
    }

    private static Set<String> standing(OutboxDatabase database, Instant now) {
        return database.problems(new MovedClock(now)).standing().stream().map(StandingProblem::subject)
                .collect(Collectors.toSet());
    }

    private static Set<String> failed(OutboxDatabase database) {
        return database.dispatches().all().stream().filter(dispatch -> dispatch.state().isFailure())
                .map(dispatch -> "message " + dispatch.id()).collect(Collectors.toSet());
    }

    /// What the operator was told of, in English.
    private static List<String> told(FaultServer server) throws Exception {
        var told = new ArrayList<String>();
        for (var got : server.got()) {
            if (got.recipient().equals("operator@dialogue.example")) {
                var text = OpenedMessage.of(new ByteArrayInputStream(got.content().getBytes(UTF_8))).texts().getFirst();
                Pattern.compile("Message (\\d+) to ").matcher(text).results()
                        .forEach(result -> told.add("message " + result.group(1)));
            }
        }
        return told;
    }

    private static void drain(String url, Posted posted, FaultServer server, Instant now, String... desks) {
        var admission = posted.admission(desks);
        var clock = new MovedClock(now);
        try (var database = OutboxDatabase.open(url)) {
            new Outbox(database.dispatches(), admission, Settings.standard(), new MailServers(true, () -> false),
                    () -> Server.plain(admission, server.port()), database.problems(clock), new Watched(), clock)
                    .drain();
        }
    }

    private Process start(String url, int port, String... desks) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Sender.class.getName(), root.toString(), url, String.valueOf(port), String.join(",", desks)).inheritIO()
                .start();
    }

    private static void drainAfter(String url, Posted posted, FaultServer server, Instant now, Class<?> state) {
        var watched = new Watched();
        var admission = posted.admission(DESK);
        try (var database = OutboxDatabase.open(url)) {
            new Outbox(database.dispatches(), admission, Settings.standard(), new MailServers(true, () -> false),
                    () -> Server.plain(admission, server.port()), watched, watched, new MovedClock(now)).drain();
            assertThat(database.dispatches().dispatch(1).orElseThrow().state()).isInstanceOf(state);
        }
    }
}
