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
import dialogue.language.LocalizedMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(room.state(1)).isEqualTo(new Unknown(LocalizedMessage.of("mail.fault")));
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

    @Test
    void tellsWhatItHasMovedAsItIsNow() {
        room.server = dispatch -> dispatch.id() == 2
                ? new Delivery.Refused(PostRoom.said("550"))
                : new Delivery.Accepted("250");
        var outbox = room.queued(Posted.desks(2));
        assertThat(outbox.drain()).isEqualTo(List.of(outbox.dispatch(1), outbox.dispatch(2)));
        assertThat(outbox.all()).isEqualTo(List.of(outbox.dispatch(2), outbox.dispatch(1)));
        assertThat(outbox.drain()).isEmpty();
    }

    @Test
    void tellsOfALateAnswerAndOfWhatIsHeldAsWell() {
        var outbox = room.queued(DESK);
        room.server = _ -> {
            room.clock.move(Duration.ofHours(1));
            outbox.drain();
            return new Delivery.Accepted("250 at last");
        };
        assertThat(outbox.drain()).extracting(Dispatch::state).containsExactly(new Accepted("250 at last"));
        room.dispatches.enter(room.posted.mailing(1, "desk2@gac.example"), false,
                new Queued(room.clock.instant(), room.clock.instant()), room.clock.instant());
        assertThat(outbox.drain()).extracting(Dispatch::state).containsExactly(new Held());
    }

    /// A person has called off, or sent again, what seemed lost: the answer of the first attempt changes nothing any more.
    @Test
    void anAnswerThatComesAfterAPersonHasActedDoesNotCount() {
        var outbox = room.queued(DESK);
        room.server = _ -> {
            room.clock.move(Duration.ofHours(1));
            outbox.drain();
            outbox.acts().cancel(1, "kim");
            return new Delivery.Accepted("250 too late");
        };
        assertThat(outbox.drain()).isEmpty();
        assertThat(room.state(1)).isEqualTo(new DispatchState.Cancelled());
    }

    @Test
    void theAnswerOfAnEarlierAttemptIsNotTakenForThatOfALaterOne() {
        var outbox = room.queued(DESK);
        room.server = first -> {
            room.clock.move(Duration.ofHours(1));
            outbox.drain();
            outbox.acts().retry(1, "kim", false);
            room.server = _ -> new Delivery.Unknown(PostRoom.said("lost again"));
            outbox.drain();
            return new Delivery.Accepted("250 of attempt " + first.attempts());
        };
        outbox.drain();
        assertThat(room.state(1)).isEqualTo(new Unknown(PostRoom.said("lost again")));
        assertThat(outbox.dispatch(1).attempts()).isEqualTo(2);
    }

    @Test
    void knowsWhetherThereIsAnybodyToWriteTo() {
        assertThat(room.outbox(DESK).hasRecipients()).isTrue();
        var nobody = new Outbox(room.dispatches, new Admission(new Ministries(List.of()), room.posted.output()),
                Settings.standard(), new MailServers(false, () -> false), () -> {
                    throw new AssertionError("nobody sends");
                }, room.watched, room.watched, room.clock);
        assertThat(nobody.hasRecipients()).isFalse();
        nobody.enter(room.posted.manifest(1), Posting.SEND);
        assertThat(nobody.all()).isEmpty();
    }

    /// What a request says of its messages, with a server, with one that another process alone knows, and without one.
    @ParameterizedTest
    @CsvSource({"UNSAID, true, false, held, false", "HOLD, true, false, held, false",
            "SEND, true, false, queued, true", "UNSAID, false, true, held, false", "HOLD, false, true, held, false",
            "SEND, false, true, queued, true", "UNSAID, false, false, queued, false",
            "HOLD, false, false, held, false", "SEND, false, false, queued, true"})
    void entersWhatIsAskedFor(Posting posting, boolean server, boolean elsewhere, String state, boolean mayMail) {
        var outbox = new Outbox(room.dispatches, room.posted.admission(DESK), Settings.standard(),
                new MailServers(server, () -> elsewhere), () -> {
                    throw new AssertionError("nobody sends yet");
                }, room.watched, room.watched, room.clock);
        outbox.enter(room.posted.manifest(1), posting);
        assertThat(outbox.dispatch(1).state().key()).isEqualTo(state);
        assertThat(outbox.dispatch(1).mayMail()).isEqualTo(mayMail);
        if (outbox.dispatch(1).state() instanceof Queued(var due, var until, _)) {
            assertThat(due).isEqualTo(room.clock.instant());
            assertThat(Duration.between(due, until)).isEqualTo(Duration.ofHours(24));
        }
    }

    /// As a file it would be taken for done, and nobody would send it.
    @Test
    void leavesTheSendingToTheProcessThatKnowsAServer() {
        room.enter(room.posted.mailing(1, DESK));
        room.elsewhere = true;
        var files = room.files(DESK);
        assertThat(files.isLeft()).isTrue();
        assertThat(files.drain()).isEmpty();
        assertThat(room.state(1)).isInstanceOf(Queued.class);
        room.elsewhere = false;
        assertThat(files.drain()).hasSize(1);
    }

    @Test
    void theOperatorWhoCouldNotBeToldIsToldAtAnotherTime() {
        room.server = _ -> new Delivery.Refused(PostRoom.said("550"));
        room.operatorHears = false;
        var outbox = room.queued(DESK);
        outbox.drain();
        room.operatorHears = true;
        outbox.drain();
        outbox.drain();
        assertThat(room.delivered).containsExactly(DESK, "operator", "operator");
        assertThat(room.watched.problems()).containsExactly("message 1: dispatch.undelivered");
    }

    @Test
    void hidesThePasswordOfItsCertificate() {
        assertThat(new MailSettings.Signature("key.p12", "hush")).hasToString("Signature[key.p12]");
    }
}
