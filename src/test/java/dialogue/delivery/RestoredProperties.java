package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.MovedClock;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.language.LocalizedMessage;
import dialogue.watch.StandingProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// Random histories: revisions come, messages are handed over to a server that fails in every way, processes are killed, and older ledgers, or none, are put back. A person
/// who has asked the recipient acts on what waits for a word. No version is taken twice, none after a newer one, and nothing that was taken is shown as if it were not.
class RestoredProperties {

    private static final int HISTORIES = 40;
    private static final int MORE = 400;
    private static final int STEPS = 30;

    /// The process is gone.
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    /// A ledger: the dispatches and the number of revisions that it knows.
    private record Ledger(MemoryDispatches dispatches, int revisions) {

        Ledger copy() {
            return new Ledger(dispatches.copy(), revisions);
        }
    }

    @TempDir
    Path root;
    private final Random random = new Random();
    private final MovedClock clock = new MovedClock(Instant.parse("2026-05-04T12:00:00Z"));
    private final List<Integer> taken = new ArrayList<>();
    private final List<Ledger> backups = new ArrayList<>();
    private Posted posted;
    private Ledger ledger = new Ledger(new MemoryDispatches(), 0);
    private int revisions;

    private final class Server implements Courier {

        @Override
        public boolean isServer() {
            return true;
        }

        @Override
        public Delivery deliver(Dispatch dispatch, Neighbours neighbours) {
            var revision = dispatch.mailing().revision().number();
            return switch (random.nextInt(8)) {
                case 0 -> new Delivery.Refused(PostRoom.said("550"));
                case 1 -> new Delivery.Postponed(PostRoom.said("450"));
                case 2 -> new Delivery.Unknown(PostRoom.said("lost"));
                case 3 -> throw new Killed();
                case 4 -> {
                    taken.add(revision);
                    throw new Killed();
                }
                case 5 -> {
                    taken.add(revision);
                    yield new Delivery.Unknown(PostRoom.said("lost"));
                }
                default -> {
                    taken.add(revision);
                    yield new Delivery.Accepted("250");
                }
            };
        }

        @Override
        public boolean tellOperator(List<StandingProblem> problems) {
            return true;
        }

        @Override
        public LocalizedMessage reach() {
            throw new AssertionError("nobody looks whether it is there");
        }

        @Override
        public Trial trial() {
            throw new AssertionError("nobody tries");
        }
    }

    private Outbox outbox() {
        var watched = new Watched();
        return new Outbox(ledger.dispatches(), posted.admission(DESK), Settings.standard(),
                new MailServers(true, () -> false), Server::new, watched,
                watched, clock);
    }

    @BeforeEach
    void open() {
        posted = Posted.in(root);
    }

    @RepeatedTest(HISTORIES)
    void nothingIsSentTwiceOrBehindANewerVersion(RepetitionInfo history) {
        assertOnceInOrder(history.getCurrentRepetition());
    }

    @RepeatedTest(MORE)
    @Tag("long")
    void norInManyHistories(RepetitionInfo history) {
        assertOnceInOrder(HISTORIES + history.getCurrentRepetition());
    }

    private void assertOnceInOrder(int seed) {
        random.setSeed(seed);
        publish();
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0 -> publish();
                case 1 -> backups.add(ledger.copy());
                case 2 -> restore();
                case 3, 4 -> act();
                default -> drain();
            }
            assertThat(taken).as("revisions in the order of their taking").doesNotHaveDuplicates().isSorted();
        }
        clock.move(Duration.ofHours(1));
        drain();
        // what a backup holds as waiting or refused, its next attempt finds taken by the receipt
        ledger.dispatches().all().stream().filter(each -> taken.contains(each.mailing().revision().number()))
                .forEach(each -> assertThat(each.state().key()).isIn("accepted", "arrived", "unknown", "doubtful",
                        "sending", "held", "queued", "refused", "cancelled"));
    }

    /// As a production does: what this ledger does not know is adopted first.
    private void publish() {
        adopt();
        revisions++;
        posted.revision(revisions, revisions, "at risk");
        outbox().enter(posted.manifest(revisions), random.nextBoolean() ? Posting.SEND : Posting.HOLD);
        ledger = new Ledger(ledger.dispatches(), revisions);
    }

    private void adopt() {
        for (var revision = ledger.revisions() + 1; revision <= revisions; revision++) {
            outbox().adopt(posted.manifest(revision));
        }
    }

    private void restore() {
        ledger = backups.isEmpty() || random.nextInt(3) == 0
                ? new Ledger(new MemoryDispatches(), 0)
                : backups.get(random.nextInt(backups.size())).copy();
    }

    private void drain() {
        clock.move(Duration.ofMinutes(random.nextInt(30)));
        try {
            outbox().drain();
        } catch (Killed e) {
            assertThat(e).isNotNull();
        }
    }

    /// On the newest message that waits for a person, who knows what its recipient has got.
    private void act() {
        var outbox = outbox();
        outbox.all().stream().filter(each -> each.state() instanceof Held || each.state() instanceof Doubtful
                || each.state() instanceof Unknown).findFirst().filter(each -> outbox.newer(each).isEmpty())
                .ifPresent(each -> {
                    if (taken.contains(each.mailing().revision().number())) {
                        if (!(each.state() instanceof Held)) {
                            outbox.acts().arrived(each.id(), "kim");
                        }
                    } else if (new TreeSet<>(taken).tailSet(each.mailing().revision().number()).isEmpty()) {
                        release(outbox, each);
                    }
                });
    }

    private static void release(Outbox outbox, Dispatch dispatch) {
        if (dispatch.state() instanceof Unknown) {
            outbox.acts().retry(dispatch.id(), "kim", false);
        } else {
            outbox.acts().approve(dispatch.id(), "kim", false);
        }
    }
}
