package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.GivenUp;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.language.Saying;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/// How messages are handed over, and what becomes of those that are not.
class OutboxTest {

    @TempDir
    Path root;
    private PostRoom room;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
    }

    @Test
    void keepsTheServersReply() {
        room.queued(DESK).drain();
        assertThat(room.state(1)).isEqualTo(new Accepted("250 ok"));
    }

    @Test
    void sendsNothingTwice() {
        var outbox = room.queued(DESK);
        outbox.drain();
        outbox.drain();
        assertThat(room.delivered).containsExactly(DESK);
    }

    @Test
    void oneBadAddressDoesNotTouchTheOthers() {
        room.server = dispatch -> dispatch.id() == 2
                ? new Delivery.Refused(PostRoom.said("550 no such user"))
                : new Delivery.Accepted("250");
        room.queued(Posted.desks(3)).drain();
        assertThat(List.of(room.state(1), room.state(2), room.state(3))).containsExactly(new Accepted("250"),
                new Refused(PostRoom.said("550 no such user")), new Accepted("250"));
        assertThat(room.watched.problems()).containsExactly("message 2: dispatch.undelivered");
        assertThat(room.delivered).endsWith("operator");
    }

    @Test
    void aFaultOfTheProgramDoesNotTouchTheOthersEither() {
        room.server = dispatch -> {
            if (dispatch.id() == 1) {
                throw new IllegalStateException("broken");
            }
            return new Delivery.Accepted("250");
        };
        room.queued(Posted.desks(2)).drain();
        assertThat(room.state(1)).isEqualTo(new Unknown(Saying.of("mail.fault", "java.lang.IllegalStateException")));
        assertThat(room.state(2)).isEqualTo(new Accepted("250"));
    }

    @Test
    void triesAgainWithDoubledPausesUntilTheEndTime() {
        room.server = _ -> new Delivery.Postponed(PostRoom.said("421 later"));
        var outbox = room.queued(DESK);
        var begin = room.clock.instant();
        var pauses = new ArrayList<Long>();
        while (!(room.state(1) instanceof GivenUp)) {
            outbox.drain();
            if (room.state(1) instanceof Queued(var due, _, _)) {
                pauses.add(Duration.between(room.clock.instant(), due).toMinutes());
                room.clock.moveTo(due);
            }
        }
        assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(Duration.between(begin, room.clock.instant())).isBetween(Duration.ofHours(22), Duration.ofHours(24));
        assertThat(room.state(1)).isEqualTo(new GivenUp(PostRoom.said("421 later")));
    }

    @Test
    void waitsUntilItIsDue() {
        room.server = _ -> new Delivery.Postponed(PostRoom.said("421 later"));
        var outbox = room.queued(DESK);
        outbox.drain();
        room.clock.move(Duration.ofSeconds(59));
        outbox.drain();
        assertThat(room.delivered).hasSize(1);
        room.clock.move(Duration.ofSeconds(1));
        outbox.drain();
        assertThat(room.delivered).hasSize(2);
    }

    @Test
    void doesNotSendAgainWhatWasLostWithItsProcess() {
        var outbox = room.queued(DESK);
        var due = room.dispatches.dispatch(1).orElseThrow();
        room.dispatches.move(due, new Sending(room.clock.instant()), true, room.clock.instant(), () -> {
        });
        outbox.drain();
        assertThat(room.state(1)).isInstanceOf(Sending.class);
        room.clock.move(Duration.ofMinutes(16));
        outbox.drain();
        assertThat(room.state(1)).isInstanceOf(Unknown.class);
        room.clock.move(Duration.ofDays(1));
        outbox.drain();
        assertThat(room.delivered).containsExactly("operator");
    }

    @Test
    void anAnswerThatComesLateStillCounts() {
        var outbox = room.queued(DESK);
        room.server = _ -> {
            room.clock.move(Duration.ofHours(1));
            outbox.drain();
            return new Delivery.Accepted("250 at last");
        };
        outbox.drain();
        assertThat(room.state(1)).isEqualTo(new Accepted("250 at last"));
    }

    @Test
    void givesNoServerWhatWasOnlyMeantForAFile() {
        room.dispatches.enter(room.posted.mailing(1, DESK), false,
                new Queued(room.clock.instant(), room.clock.instant()), room.clock.instant());
        room.outbox(DESK).drain();
        assertThat(room.state(1)).isEqualTo(new Held());
        assertThat(room.delivered).isEmpty();
    }

    @Test
    void raisesAProblemWhereOnlyANoticeCanGo() {
        room.queued(DESK);
        room.outbox(Settings.largest(DataSize.ofBytes(10)), DESK).drain();
        assertThat(room.state(1)).isEqualTo(new Accepted("250 ok"));
        assertThat(room.watched.problems()).containsExactly("message 1 size: mail.too-large");
    }
}
