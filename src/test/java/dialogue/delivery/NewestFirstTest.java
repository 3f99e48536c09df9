package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No older version follows a newer one to its recipient, unless a person insists.
class NewestFirstTest {

    private static final Delivery LATER = new Delivery.Postponed(PostRoom.said("421 later"));

    @TempDir
    Path root;
    private PostRoom room;
    private Outbox outbox;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
        outbox = room.outbox(DESK);
    }

    private void publish(int revision, Posting posting) {
        room.posted.revision(revision, revision, "at risk");
        outbox.enter(room.posted.manifest(revision), posting);
    }

    private static String refused(Runnable act) {
        var problem = new Problem[1];
        assertThatExceptionOfType(Problem.class).isThrownBy(act::run).satisfies(each -> problem[0] = each);
        return problem[0].code();
    }

    @Test
    void whatIsHeldOfAnOlderVersionIsWithdrawnAndThatIsAudited() {
        publish(1, Posting.HOLD);
        publish(2, Posting.SEND);
        outbox.drain();
        assertThat(room.state(1).key()).isEqualTo("withdrawn");
        assertThat(room.detail(1)).isEqualTo("Version 2 for the same recipient has taken its place: message 2.");
        assertThat(room.replacements).containsExactly("2");
        assertThat(room.watched.entered()).containsExactly("message.withdraw message 1");
    }

    @Test
    void whatWaitsForAnotherAttemptDoesNotFollowTheNewerVersion() {
        publish(1, Posting.SEND);
        room.server = _ -> LATER;
        outbox.drain();
        publish(2, Posting.SEND);
        room.server = _ -> new Delivery.Accepted("250");
        room.clock.move(Duration.ofHours(1));
        outbox.drain();
        assertThat(room.replacements).containsExactly("1", "2");
        assertThat(room.state(1).key()).isEqualTo("withdrawn");
    }

    @Test
    void anAttemptThatIsUnderWayWhenTheNewerVersionComesIsNotTriedAgain() {
        publish(1, Posting.SEND);
        room.server = dispatch -> {
            if (dispatch.id() == 1) {
                publish(2, Posting.SEND);
                return LATER;
            }
            return new Delivery.Accepted("250");
        };
        outbox.drain();
        assertThat(room.state(1).key()).isEqualTo("withdrawn");
    }

    /// What a server took in the meantime was sent, and is shown so.
    @Test
    void anAttemptThatSucceedsAfterTheNewerVersionCameIsAccepted() {
        publish(1, Posting.SEND);
        room.server = dispatch -> {
            if (dispatch.id() == 1) {
                publish(2, Posting.SEND);
            }
            return new Delivery.Accepted("250");
        };
        outbox.drain();
        outbox.drain();
        assertThat(room.state(1)).isEqualTo(new Accepted("250"));
        assertThat(room.replacements).containsExactly("1", "2 replaces 1");
    }

    @Test
    void theNewerVersionWaitsUntilItIsKnownWhatBecameOfTheOlder() {
        publish(1, Posting.SEND);
        room.server = dispatch -> {
            if (dispatch.id() == 1) {
                publish(2, Posting.SEND);
                outbox.drain();
                assertThat(room.state(2).key()).isEqualTo("queued");
            }
            return new Delivery.Accepted("250");
        };
        outbox.drain();
        outbox.drain();
        assertThat(room.replacements).containsExactly("1", "2 replaces 1");
    }

    @Test
    void whatMayHaveArrivedStaysSo() {
        publish(1, Posting.SEND);
        room.server = _ -> new Delivery.Unknown(PostRoom.said("lost"));
        outbox.drain();
        publish(2, Posting.SEND);
        assertThat(room.state(1).key()).isEqualTo("unknown");
        assertThat(refused(() -> outbox.acts().retry(1, "kim", false))).isEqualTo("dispatch.superseded");
    }

    @Test
    void noPersonSendsAnOlderVersionUnawares() {
        publish(1, Posting.HOLD);
        publish(2, Posting.HOLD);
        assertThat(refused(() -> outbox.acts().approve(1, "kim", false))).isEqualTo("dispatch.superseded");
        assertThat(refused(() -> outbox.acts().retry(1, "kim", false))).isEqualTo("dispatch.superseded");
        outbox.acts().approveAll(RevisionKey.revision(2026, Occasion.ANNUAL, 1), "kim");
        assertThat(outbox.drain()).isEmpty();
    }

    @Test
    void aPersonWhoInsistsSendsItAndTheLetterSaysThatThereIsANewerOne() {
        publish(1, Posting.HOLD);
        publish(2, Posting.SEND);
        outbox.drain();
        outbox.acts().approve(1, "kim", true);
        outbox.drain();
        assertThat(room.replacements).containsExactly("2", "1 although there is 2");
        assertThat(room.watched.entered()).contains("message.approve-insisting message 1");
    }

    /// Who insisted in spite of version 2 did not know of version 3.
    @Test
    void whatAPersonInsistedOnIsWithdrawnAgainByYetANewerVersion() {
        publish(1, Posting.HOLD);
        publish(2, Posting.HOLD);
        room.server = _ -> LATER;
        outbox.acts().approve(1, "kim", true);
        outbox.drain();
        assertThat(room.state(1).key()).isEqualTo("queued");
        publish(3, Posting.HOLD);
        assertThat(room.state(1).key()).isEqualTo("withdrawn");
    }

    @Test
    void aNewerVersionThatWasCalledOffHindersNothing() {
        publish(1, Posting.HOLD);
        publish(2, Posting.HOLD);
        outbox.acts().cancel(2, "kim");
        outbox.acts().approve(1, "kim", false);
        outbox.drain();
        assertThat(room.replacements).containsExactly("1");
    }

    /// As an earlier program has left them.
    @Test
    void oldMessagesThatStandInTheQueueBesideNewerOnesAreWithdrawn() {
        room.posted.revision(2, 2, "at risk").revision(3, 3, "at risk");
        room.enter(room.posted.mailing(2, DESK));
        room.enter(room.posted.mailing(3, DESK));
        room.enter(room.posted.mailing(1, DESK));
        outbox.drain();
        assertThat(room.replacements).containsExactly("3");
        assertThat(room.state(1).key()).isEqualTo("withdrawn");
        assertThat(room.state(3).key()).isEqualTo("withdrawn");
        assertThat(room.watched.entered()).containsExactly("message.withdraw message 1", "message.withdraw message 3");
    }

    /// Schedules may ask for different documents of one occasion.
    @Test
    void aMessageWithOtherDocumentsMakesNoneOlder() {
        publish(1, Posting.HOLD);
        var other = room.posted.revision(2, 2, "at risk").mailing(2, DESK).enclosures().getFirst();
        room.enter(new Mailing(RevisionKey.revision(2026, Occasion.ANNUAL, 2), 2, Party.CANADA, DESK,
                List.of(new Enclosure("joint/another.xlsx", 1, other.sha256(), Audience.JOINT))));
        outbox.acts().approve(1, "kim", false);
        assertThat(room.state(1).key()).isEqualTo("queued");
    }

    @Test
    void contentThatComesBackAfterItWasWithdrawnIsANewMessage() {
        publish(1, Posting.HOLD);
        publish(2, Posting.HOLD);
        room.posted.revision(3, 1, "at risk");
        outbox.enter(room.posted.manifest(3), Posting.SEND);
        outbox.drain();
        assertThat(room.replacements).containsExactly("3");
        assertThat(room.state(2).key()).isEqualTo("withdrawn");
    }
}
