package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Delivery.Cause;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When a server that takes nothing becomes a problem.
class TroubleTest {

    @TempDir
    Path root;
    private PostRoom room;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
    }

    private void tryFor(Cause cause, Duration time) {
        room.server = _ -> new Delivery.Postponed(PostRoom.said("no"), cause);
        var outbox = room.queued(DESK);
        for (var gone = Duration.ZERO; gone.compareTo(time) <= 0; gone = gone.plusMinutes(1)) {
            outbox.drain();
            room.clock.move(Duration.ofMinutes(1));
        }
        assertThat(room.state(1).key()).isEqualTo("queued");
    }

    @Test
    void whereNoWaitingHelpsAtOnce() {
        tryFor(Cause.HOPELESS, Duration.ZERO);
        assertThat(room.watched.problems()).containsExactly("mail server: mail.server-useless");
    }

    @Test
    void aServerThatIsAwayAfterAnHour() {
        tryFor(Cause.SERVER, Duration.ofMinutes(59));
        assertThat(room.watched.problems()).isEmpty();
        tryFor(Cause.SERVER, Duration.ofMinutes(5));
        assertThat(room.watched.problems()).containsExactly("mail server: mail.server-away");
    }

    @Test
    void aMessageThatItWillNotTakeForNowAfterAnHour() {
        tryFor(Cause.MESSAGE, Duration.ofMinutes(59));
        assertThat(room.watched.problems()).isEmpty();
        tryFor(Cause.MESSAGE, Duration.ofMinutes(5));
        assertThat(room.watched.problems()).containsExactly("message 1 waits: dispatch.waits");
    }
}
