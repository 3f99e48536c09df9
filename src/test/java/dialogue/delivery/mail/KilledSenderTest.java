package dialogue.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.MovedClock;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.delivery.Watched;
import dialogue.delivery.jdbc.OutboxDatabase;
import dialogue.delivery.mail.FaultServer.Behaviour;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            var process = start(url, server.port());
            server.awaitSilence();
            process.destroyForcibly().waitFor();
            server.then(Behaviour.ACCEPT);
            drainAfter(url, posted, server, begin.plus(Duration.ofMinutes(5)), Sending.class);
            drainAfter(url, posted, server, begin.plus(Duration.ofHours(1)), Unknown.class);
            drainAfter(url, posted, server, begin.plus(Duration.ofHours(23)), Unknown.class);
            assertThat(server.copies(DESK)).isEqualTo(copies);
        }
    }

    private Process start(String url, int port) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Sender.class.getName(), root.toString(), url, String.valueOf(port), DESK).inheritIO().start();
    }

    private static void drainAfter(String url, Posted posted, FaultServer server, Instant now, Class<?> state) {
        var watched = new Watched();
        var admission = posted.admission(DESK);
        try (var database = OutboxDatabase.open(url)) {
            new Outbox(database.dispatches(), admission, Settings.standard(), true,
                    () -> Server.plain(admission, server.port()), watched, watched, new MovedClock(now)).drain();
            assertThat(database.dispatches().dispatch(1).orElseThrow().state()).isInstanceOf(state);
        }
    }
}
