package dialogue.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.MovedClock;
import dialogue.delivery.Admission;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.MailServers;
import dialogue.delivery.Mailing;
import dialogue.delivery.MemoryDispatches;
import dialogue.delivery.Ministries;
import dialogue.delivery.MinistrySettings;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.delivery.Watched;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.mail.PointServer.How;
import dialogue.delivery.mail.PointServer.Point;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that is slow about one ministry.
class SlowServerTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    Path root;

    private static MinistrySettings settings(String address, String domain) {
        return new MinistrySettings(List.of(address), List.of(domain), List.of("en"), List.of("joint"),
                List.of("xlsx"), false, "unclassified");
    }

    /// Canada's message is the first in the queue, and the last that is settled.
    @Test
    void doesNotHoldUpTheMessagesOfTheOtherMinistry() {
        var posted = Posted.in(root);
        var settled = new CopyOnWriteArrayList<Long>();
        var dispatches = new MemoryDispatches() {
            @Override
            public synchronized Optional<Dispatch> move(Dispatch from, DispatchState next, boolean mayMail, Instant now,
                    Runnable also) {
                if (!(next instanceof DispatchState.Sending)) {
                    settled.add(from.id());
                }
                return super.move(from, next, mayMail, now, also);
            }
        };
        var canada = posted.mailing(1, "desk@gac.example");
        var due = new Queued(NOW, NOW.plus(Duration.ofHours(24)));
        dispatches.enter(canada, true, due, NOW);
        dispatches.enter(
                new Mailing(RevisionKey.revision(2026, Occasion.ANNUAL, 1), 1, Party.KOREA, "desk@mofa.example",
                        canada.enclosures()),
                true,
                due, NOW);
        var admission = new Admission(Ministries.of(Map.of("canada", settings("desk@gac.example", "gac.example"),
                "korea", settings("desk@mofa.example", "mofa.example"))), new OutputFolder(root));
        try (var server = PointServer.about("gac.example", Point.RCPT, How.TRICKLE)) {
            var settings = Settings.attempt(Duration.ofSeconds(5));
            var courier = Server.courier(admission, settings, Server.sender(server.port(), false));
            var watched = new Watched();
            var moved = new Outbox(dispatches, admission, settings, new MailServers(true, () -> false), () -> courier,
                    watched, watched,
                    new MovedClock(NOW)).drain();
            assertThat(settled).containsExactly(2L, 1L);
            assertThat(moved).extracting(dispatch -> dispatch.state().key()).containsExactly("queued", "accepted");
        }
    }
}
