package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a ledger does that is new, or older than the revisions it stands beside: each room has a ledger of its own, and all have one output folder.
class ReceiptsTest {

    @TempDir
    Path root;
    private PostRoom before;
    private PostRoom after;

    @BeforeEach
    void open() {
        before = new PostRoom(root);
        after = new PostRoom(root);
    }

    private Path receipt() {
        return new Receipts(after.posted.output()).file(after.posted.mailing(1, DESK));
    }

    @Test
    void whatWasAcceptedIsNotSentAgainByAnOlderLedger() {
        before.queued(DESK).drain();
        after.queued(DESK).drain();
        assertThat(before.delivered).containsExactly(DESK);
        assertThat(after.delivered).isEmpty();
        assertThat(after.state(1)).isEqualTo(new Accepted("250 ok"));
    }

    @Test
    void whatMayHaveArrivedMayHaveArrivedForAnOlderLedgerTooAndAPersonDecides() {
        before.server = _ -> new Delivery.Unknown(PostRoom.said("lost"));
        before.queued(DESK).drain();
        var outbox = after.queued(DESK);
        outbox.drain();
        assertThat(after.state(1).key()).isEqualTo("unknown");
        assertThat(after.delivered).doesNotContain(DESK);
        outbox.acts().retry(1, "kim", false);
        outbox.drain();
        assertThat(after.state(1)).isEqualTo(new Accepted("250 ok"));
    }

    @Test
    void whatWasSurelyNotTakenIsSent() {
        before.server = _ -> new Delivery.Refused(PostRoom.said("550"));
        before.queued(DESK).drain();
        assertThat(receipt()).doesNotExist();
        before.server = _ -> new Delivery.Postponed(PostRoom.said("450"));
        before.outbox(DESK).acts().retry(1, "kim", false);
        before.outbox(DESK).drain();
        assertThat(receipt()).doesNotExist();
        after.queued(DESK).drain();
        assertThat(after.delivered).containsExactly(DESK);
    }

    @Test
    void aNewLedgerKnowsWhatWasAcceptedAndUnderWhichNumber() {
        before.posted.revision(4, 4, "at risk");
        before.enter(before.posted.mailing(4, DESK));
        before.outbox(DESK).drain();
        var outbox = after.outbox(DESK);
        outbox.adopt(after.posted.manifest(4));
        assertThat(after.state(1)).isEqualTo(new Accepted("250 ok"));
        assertThat(outbox.dispatch(1).mailing().version()).isEqualTo(4);
        after.posted.revision(5, 5, "at risk");
        outbox.enter(after.posted.manifest(5), Posting.SEND);
        outbox.drain();
        assertThat(after.replacements).containsExactly("5 replaces 4");
        assertThat(after.watched.problems()).isEmpty();
    }

    @Test
    void whatHasNoReceiptMayHaveBeenSentAndTakesAPersonsWord() {
        var outbox = after.outbox(DESK);
        outbox.adopt(after.posted.manifest(1));
        outbox.enter(after.posted.manifest(1), Posting.SEND);
        outbox.acts().approveAll(RevisionKey.revision(2026, Occasion.ANNUAL, 1), "kim");
        outbox.drain();
        assertThat(after.state(1)).isEqualTo(new Doubtful());
        assertThat(after.delivered).containsExactly("operator");
        assertThat(after.watched.problems()).containsExactly("revision 2026 annual r1: dispatch.adopted");
        outbox.acts().approve(1, "kim", false);
        outbox.drain();
        assertThat(after.state(1)).isEqualTo(new Accepted("250 ok"));
    }

    /// The person has asked; the number of the lost ledger's attempts must not stand in the way.
    @Test
    void aPersonsWordGoesBeforeWhatALostLedgerHasBegun() {
        before.server = _ -> new Delivery.Unknown(PostRoom.said("lost"));
        var first = before.queued(DESK);
        first.drain();
        first.acts().retry(1, "kim", false);
        first.drain();
        var outbox = after.outbox(DESK);
        outbox.adopt(after.posted.manifest(1));
        outbox.acts().approve(1, "kim", false);
        outbox.drain();
        assertThat(after.state(1)).isEqualTo(new Accepted("250 ok"));
    }

    @Test
    void whatAPersonMarkedAsArrivedIsKnownToANewLedger() {
        before.server = _ -> new Delivery.Unknown(PostRoom.said("lost"));
        var outbox = before.queued(DESK);
        outbox.drain();
        outbox.acts().arrived(1, "kim");
        after.queued(DESK).drain();
        assertThat(after.delivered).isEmpty();
        assertThat(after.state(1)).isEqualTo(new Accepted(""));
    }

    @Test
    void whereAReceiptCannotBeReadNothingIsSent() throws Exception {
        before.queued(DESK).drain();
        Files.writeString(receipt(), "{");
        after.queued(DESK).drain();
        assertThat(after.delivered).doesNotContain(DESK);
        assertThat(after.state(1).key()).isEqualTo("refused");
    }

    /// The process was killed between the server's answer and the ledger.
    @Test
    void aReceiptSettlesWhatWasLost() throws Exception {
        var outbox = after.queued(DESK);
        after.server = dispatch -> {
            try {
                new Receipts(after.posted.output()).write(dispatch,
                        Receipt.taken(dispatch, "250 late", after.clock.instant()));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            after.clock.move(java.time.Duration.ofMinutes(20));
            outbox.drain();
            return new Delivery.Accepted("250 late");
        };
        outbox.drain();
        assertThat(after.state(1)).isEqualTo(new Accepted("250 late"));
        assertThat(after.watched.problems()).isEmpty();
    }

    /// It was sent; "withdrawn" would say that it was not.
    @Test
    void whatWasAcceptedIsShownSoAlsoWhereANewerVersionComesToAnOlderLedger() {
        before.queued(DESK).drain();
        var outbox = after.queued(DESK);
        after.posted.revision(2, 2, "at risk");
        outbox.enter(after.posted.manifest(2), Posting.SEND);
        assertThat(after.state(1)).isEqualTo(new Accepted("250 ok"));
        outbox.drain();
        assertThat(after.replacements).containsExactly("2 replaces 1");
    }

    /// The older ledger does not know of the newer version at all.
    @Test
    void anOlderVersionDoesNotFollowANewerOneThatALostLedgerHasSent() {
        before.posted.revision(2, 2, "at risk");
        before.enter(before.posted.mailing(2, DESK));
        before.outbox(DESK).drain();
        after.queued(DESK).drain();
        assertThat(after.delivered).isEmpty();
        assertThat(after.state(1).key()).isEqualTo("withdrawn");
    }

    @Test
    void aReceiptNamesNothingOfTheBriefing() throws Exception {
        before.queued(DESK).drain();
        assertThat(receipt()).content().contains("\"recipient\" : \"" + DESK + "\"", "\"taken\" : true", "250 ok")
                .doesNotContain("P1-01", "Agreement");
        assertThat(Map.of("owner", Files.getPosixFilePermissions(receipt()).size())).containsEntry("owner", 2);
    }
}
