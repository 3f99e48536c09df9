package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.delivery.DispatchState.Written;
import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person may do to a message.
class OutboxActsTest {

    @TempDir
    Path root;
    private PostRoom room;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
    }

    @Test
    void aPersonLetsGoCallsOffAndSendsAgain() {
        room.dispatches.enter(room.posted.mailing(1, DESK), false, new Held(), room.clock.instant());
        var outbox = room.outbox(DESK);
        room.server = _ -> new Delivery.Unknown(PostRoom.said("connection lost"));
        outbox.acts().approve(1, "kim", false);
        outbox.drain();
        assertThat(room.state(1)).isEqualTo(new Unknown(PostRoom.said("connection lost")));
        outbox.acts().retry(1, "kim", false);
        room.server = _ -> new Delivery.Refused(PostRoom.said("550"));
        outbox.drain();
        outbox.acts().cancel(1, "kim");
        assertThat(room.state(1).key()).isEqualTo("cancelled");
        assertThat(room.watched.entered()).containsExactly("message.approve message 1", "message.retry message 1",
                "message.cancel message 1");
    }

    @Test
    void noPersonSendsAgainWhatWasAccepted() {
        var outbox = room.queued(DESK);
        outbox.drain();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.acts().retry(1, "kim", false))
                .withMessage("Message 1 is"
                        + " in the state \"accepted\"; only one that was refused, given up, withdrawn, written as a file, or that may have arrived, can be"
                        + " sent again.");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.acts().approve(1, "kim", false))
                .withMessageStartingWith(
                        "Message 1 is in the state \"accepted\"; only one that is held, withdrawn or may have been sent before");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.acts().cancel(1, "kim"))
                .withMessage("Message 1 is in the state \"accepted\" and can no longer be cancelled.");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.acts().cancel(1, "kim"))
                .satisfies(problem -> assertThat(problem.sentence(Language.KOREAN)).contains("접수됨"));
        assertThat(room.watched.entered()).isEmpty();
    }

    /// Killed in the middle of it: an error is no answer, and leaves everything as a power cut does.
    @Test
    void aFileWhoseWritingWasKilledIsSimplyWrittenAgain() {
        var outbox = room.files(DESK);
        room.enter(room.posted.mailing(1, DESK));
        room.server = _ -> {
            throw new StackOverflowError("killed");
        };
        assertThatThrownBy(outbox::drain).isInstanceOf(StackOverflowError.class);
        assertThat(room.state(1)).isInstanceOf(Sending.class);
        room.server = _ -> new Delivery.Written("a.eml");
        room.clock.move(Duration.ofSeconds(1));
        assertThat(outbox.drain()).hasSize(1);
        assertThat(room.state(1)).isEqualTo(new Written("a.eml"));
        assertThat(room.watched.problems()).isEmpty();
    }

    /// A server may have had the message, whether or not there is one now.
    @Test
    void aMessageThatAServerMayHaveIsNotWrittenInstead() {
        room.enter(room.posted.mailing(1, DESK));
        room.server = _ -> {
            throw new StackOverflowError("killed");
        };
        assertThatThrownBy(room.outbox(DESK)::drain).isInstanceOf(StackOverflowError.class);
        room.clock.move(Duration.ofMinutes(16));
        room.files(DESK).drain();
        assertThat(room.state(1)).isEqualTo(new Unknown(LocalizedMessage.of("mail.lost")));
    }
}
