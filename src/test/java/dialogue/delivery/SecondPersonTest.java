package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.delivery.DispatchState.Written;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where two persons have to approve, no word of one alone brings a message to a server.
class SecondPersonTest {

    @TempDir
    Path root;
    private PostRoom room;
    private Outbox outbox;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
        outbox = room.outbox(Settings.twoPersons(), DESK);
    }

    private void enter(DispatchState state) {
        room.dispatches.enter(room.posted.mailing(1, DESK), false, state, room.clock.instant());
    }

    static Stream<DispatchState> unapproved() {
        return Stream.of(new Held(), new Doubtful(), new Withdrawn(PostRoom.said("newer")));
    }

    @ParameterizedTest
    @MethodSource("unapproved")
    void theFirstWordIsRememberedAndTheSecondPersonsSends(DispatchState state) {
        enter(state);
        assertThat(outbox.acts().approve(1, "kim", false).state()).isEqualTo(new Held(Optional.of("kim")));
        assertThat(outbox.drain()).isEmpty();
        assertThat(room.detail(1)).isEqualTo("Approved by kim; a second person has to approve it too.");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.acts().approve(1, "kim", false)).withMessage(
                "Message 1 has been approved by kim already; a second person has to approve it (dialogue.mail.approvals).");
        assertThat(outbox.acts().approve(1, "lee", false).state()).isInstanceOf(Queued.class);
        assertThat(room.watched.entered()).containsExactly("message.approve-first message 1",
                "message.approve message 1");
        assertThat(Messages.load("commands").keys(Language.ENGLISH)).contains("act.message-approve-first",
                "act.message-retry-first", "act.message-hold");
    }

    @Test
    void whatStandsAsAFileIsNotSentOnOnePersonsWord() {
        enter(new Written("a.eml"));
        outbox.acts().retry(1, "kim", false);
        assertThat(room.state(1)).isEqualTo(new Held(Optional.of("kim")));
    }

    @Test
    void whatAServerHasRefusedWasApprovedBefore() {
        enter(new Refused(PostRoom.said("550")));
        outbox.acts().retry(1, "kim", false);
        assertThat(room.state(1)).isInstanceOf(Queued.class);
    }

    @Test
    void whoAsksToSendIsTheFirstOfTheTwo() {
        outbox.enter(room.posted.manifest(1), Posting.SEND);
        assertThat(room.state(1)).isEqualTo(new Held());
        var revision = RevisionKey.revision(2026, Occasion.ANNUAL, 1);
        outbox.acts().approveAll(revision, "kim");
        outbox.acts().approveAll(revision, "kim");
        assertThat(room.state(1)).isEqualTo(new Held(Optional.of("kim")));
        outbox.acts().approveAll(revision, "lee");
        assertThat(room.state(1)).isInstanceOf(Queued.class);
    }

    @Test
    void whatIsHeldAgainNeedsBothAgain() {
        enter(new Held());
        outbox.acts().approve(1, "kim", false);
        outbox.acts().approve(1, "lee", false);
        outbox.acts().hold(1, "lee");
        assertThat(room.state(1)).isEqualTo(new Held());
    }
}
