package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Cancelled;
import dialogue.delivery.DispatchState.Held;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which revisions a recipient hears of, how it counts them, and what it is told to be replaced.
class OutboxVersionsTest {

    private static final String OTHER = "desk2@gac.example";

    @TempDir
    Path root;
    private PostRoom room;
    private Outbox outbox;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
        outbox = room.outbox(DESK);
    }

    private void publish(int revision, int version, Posting posting) {
        room.posted.revision(revision, version, "at risk");
        outbox.enter(room.posted.manifest(revision), posting);
    }

    private Dispatch of(int revision) {
        var all = outbox.of(RevisionKey.revision(2026, Occasion.ANNUAL, revision));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void aRevisionThatChangesNothingForARecipientIsNoMessage() {
        publish(1, 1, Posting.SEND);
        publish(2, 1, Posting.SEND);
        outbox.drain();
        publish(3, 1, Posting.SEND);
        outbox.drain();
        assertThat(room.delivered).containsExactly(DESK);
        assertThat(of(3)).isEqualTo(of(1)).extracting(Dispatch::state).isEqualTo(new Accepted("250 ok"));
    }

    @Test
    void whatChangesIsTheNextVersionAndReplacesTheLastThatWasGot() {
        publish(1, 1, Posting.SEND);
        outbox.drain();
        publish(2, 1, Posting.SEND);
        publish(3, 2, Posting.SEND);
        outbox.drain();
        assertThat(room.replacements).containsExactly("1", "2 replaces 1");
        assertThat(of(3).mailing().revision().number()).isEqualTo(3);
    }

    @Test
    void whatWasCalledOffIsNotReplacedButKeepsItsNumber() {
        publish(1, 1, Posting.HOLD);
        outbox.acts().cancel(1, "somebody");
        publish(2, 2, Posting.SEND);
        outbox.drain();
        assertThat(room.replacements).containsExactly("2");
        publish(3, 3, Posting.SEND);
        outbox.drain();
        assertThat(room.replacements).containsExactly("2", "3 replaces 2");
    }

    @Test
    void whatWasCalledOffIsNotSentAsAnotherRevisionEither() {
        publish(1, 1, Posting.HOLD);
        outbox.acts().cancel(1, "somebody");
        publish(2, 1, Posting.SEND);
        assertThat(of(2).state()).isEqualTo(new Cancelled());
        assertThat(outbox.drain()).isEmpty();
    }

    @Test
    void whatIsHeldOfAnEarlierRevisionIsLetGoWithTheOneThatIsTheSame() {
        publish(1, 1, Posting.HOLD);
        publish(2, 1, Posting.HOLD);
        assertThat(of(2).state()).isEqualTo(new Held());
        outbox.acts().approveAll(RevisionKey.revision(2026, Occasion.ANNUAL, 2), "somebody");
        outbox.drain();
        assertThat(room.state(1)).isEqualTo(new Accepted("250 ok"));
    }

    @Test
    void whatIsHeldOfAnOtherVersionIsNotLetGo() {
        publish(1, 1, Posting.HOLD);
        publish(2, 2, Posting.HOLD);
        outbox.acts().approveAll(RevisionKey.revision(2026, Occasion.ANNUAL, 2), "somebody");
        outbox.drain();
        assertThat(room.state(1).key()).isEqualTo("withdrawn");
        assertThat(room.replacements).containsExactly("2");
    }

    /// The message tells what is true when it is made: between two attempts the recipient may have got an earlier one.
    @Test
    void whatIsReplacedIsAskedForAtEachAttempt() {
        publish(1, 1, Posting.HOLD);
        publish(2, 2, Posting.SEND);
        room.server = dispatch -> dispatch.id() == 2 && room.delivered.size() == 1
                ? new Delivery.Postponed(PostRoom.said("421 later"))
                : new Delivery.Accepted("250");
        outbox.drain();
        outbox.acts().approve(1, "somebody", true);
        outbox.drain();
        room.clock.move(Duration.ofMinutes(1));
        outbox.drain();
        assertThat(room.replacements).containsExactly("2", "1 although there is 2", "2 replaces 1");
    }

    @Test
    void anAddressThatIsNewCountsFromOne() {
        publish(1, 1, Posting.SEND);
        outbox.drain();
        publish(2, 2, Posting.SEND);
        outbox.drain();
        outbox = room.outbox(DESK, OTHER);
        publish(3, 2, Posting.SEND);
        outbox.drain();
        assertThat(room.delivered).containsExactly(DESK, DESK, OTHER);
        assertThat(room.replacements).containsExactly("1", "2 replaces 1", "1");
        assertThat(outbox.of(RevisionKey.revision(2026, Occasion.ANNUAL, 3)))
                .extracting(dispatch -> dispatch.mailing().recipient())
                .containsExactly(DESK, OTHER);
    }

    @Test
    void aVersionThatComesBackIsOneMore() {
        publish(1, 1, Posting.SEND);
        outbox.drain();
        publish(2, 2, Posting.SEND);
        outbox.drain();
        publish(3, 1, Posting.SEND);
        outbox.drain();
        assertThat(room.replacements).containsExactly("1", "2 replaces 1", "3 replaces 2");
    }
}
