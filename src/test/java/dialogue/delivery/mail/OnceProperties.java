package dialogue.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.MovedClock;
import dialogue.delivery.Courier;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.GivenUp;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.Dispatches;
import dialogue.delivery.MailServers;
import dialogue.delivery.Mailing;
import dialogue.delivery.Neighbours;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.delivery.Trial;
import dialogue.delivery.Watched;
import dialogue.delivery.jdbc.OutboxDatabase;
import dialogue.language.LocalizedMessage;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import dialogue.watch.StandingProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// No recipient ever gets two copies: 200 seeded sequences of faults. In each, three messages go to a real SMTP server that
/// misbehaves at random, by way of the real tables; the sender dies at random points, as a killed process does: it stops where
/// it is, and a new one begins with what the tables hold. In a third of them two processes drain at once.
class OnceProperties {

    private static final int SEQUENCES = 60;
    private static final int MORE = 200;

    /// Silent servers cost the time they are silent, and end as dropped connections do; they have their own tests.
    private static final List<FaultServer.Behaviour> BEHAVIOURS = EnumSet.complementOf(EnumSet.of(
            FaultServer.Behaviour.SILENT_AFTER_DATA, FaultServer.Behaviour.SILENT_BEFORE_DATA)).stream().toList();

    @TempDir
    static Path root;
    private static OutboxDatabase database;
    private static Posted posted;

    private final Random random = new Random();
    private final MovedClock clock = new MovedClock(Instant.parse("2026-05-04T12:00:00Z"));

    /// The process is gone.
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    @BeforeAll
    static void open() {
        database = OutboxDatabase.open("mem:once;DB_CLOSE_DELAY=-1");
        posted = Posted.in(root);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @RepeatedTest(SEQUENCES)
    void nobodyGetsTwoCopies(RepetitionInfo sequence) {
        assertOnce(sequence.getCurrentRepetition());
    }

    @RepeatedTest(MORE)
    @Tag("long")
    void nobodyGetsTwoCopiesInManySequences(RepetitionInfo sequence) {
        assertOnce(SEQUENCES + sequence.getCurrentRepetition());
    }

    private void assertOnce(int seed) {
        random.setSeed(seed);
        var desks = List.of(Posted.desks(3)).stream().map(desk -> seed + desk).toList();
        var dispatches = database.dispatches();
        desks.forEach(desk -> dispatches.enter(posted.mailing(1, desk), true,
                new Queued(clock.instant(), clock.instant().plus(Duration.ofHours(2))), clock.instant()));
        try (var server = FaultServer.start()) {
            for (var round = 0; round < 7; round++) {
                server.then(BEHAVIOURS.get(random.nextInt(BEHAVIOURS.size())));
                drain(server, desks);
                clock.move(Duration.ofMinutes(16));
            }
            process(server, desks, -1); // one that lives settles what the dead have left
            desks.forEach(desk -> assertOnce(server, dispatches, desk));
            desks.stream().filter(desk -> of(dispatches, desk).state().isFailure())
                    .forEach(desk -> assertThat(standing(desk)).as(desk).isTrue());
        }
    }

    private void drain(FaultServer server, List<String> desks) {
        if (random.nextInt(3) == 0) {
            var other = CompletableFuture.runAsync(() -> process(server, desks, -1));
            process(server, desks, random.nextInt(12));
            other.join();
        } else {
            process(server, desks, random.nextInt(12));
        }
    }

    /// @param steps after which it dies
    private void process(FaultServer server, List<String> desks, int steps) {
        var life = new Life(steps);
        var admission = posted.admission(desks.toArray(String[]::new));
        var courier = new MortalCourier(Server.plain(admission, server.port()), life);
        var watched = new Watched();
        try {
            new Outbox(new MortalDispatches(database.dispatches(), life, desks), admission, Settings.standard(),
                    new MailServers(true, () -> false),
                    () -> courier, database.problems(clock), watched, clock).drain();
        } catch (Killed e) {
            assertThat(life.left).isNegative();
        }
    }

    private boolean standing(String desk) {
        var subject = "message " + of(database.dispatches(), desk).id();
        return database.problems(clock).standing().stream().anyMatch(problem -> problem.subject().equals(subject));
    }

    private static Dispatch of(Dispatches dispatches, String desk) {
        return dispatches.all().stream().filter(each -> each.mailing().recipient().equals(desk)).findFirst()
                .orElseThrow();
    }

    private static void assertOnce(FaultServer server, Dispatches dispatches, String desk) {
        var state = of(dispatches, desk).state();
        assertThat(server.copies(desk)).as("%s is %s", desk, state).isLessThanOrEqualTo(1);
        if (state instanceof Accepted) {
            assertThat(server.copies(desk)).isEqualTo(1);
        }
        if (state instanceof Refused || state instanceof GivenUp || state instanceof Queued) {
            assertThat(server.copies(desk)).as("%s is %s", desk, state).isZero();
        }
        assertThat(state).isNotInstanceOf(Sending.class);
    }

    /// How many steps a process has left; it never dies where it begins with a negative number.
    private static final class Life {

        private int left;
        private final boolean mortal;

        private Life(int left) {
            this.left = left;
            this.mortal = left >= 0;
        }

        private void step() {
            left--;
            if (mortal && left < 0) {
                throw new Killed();
            }
        }
    }

    private record MortalCourier(Courier courier, Life life) implements Courier {

        @Override
        public boolean isServer() {
            return true;
        }

        @Override
        public Delivery deliver(Dispatch dispatch, Neighbours neighbours) {
            life.step();
            var outcome = courier.deliver(dispatch, neighbours);
            life.step();
            return outcome;
        }

        @Override
        public LocalizedMessage reach() {
            throw new AssertionError("nobody looks whether it is there");
        }

        @Override
        public Trial trial() {
            throw new AssertionError("nobody tries");
        }

        @Override
        public boolean tellOperator(List<StandingProblem> problems) {
            life.step();
            return courier.tellOperator(problems);
        }
    }

    /// Those of one sequence, so that one database serves all.
    private record MortalDispatches(Dispatches dispatches, Life life, List<String> desks) implements Dispatches {

        @Override
        public void enter(Mailing mailing, boolean mayMail, DispatchState state, Instant now) {
            throw new AssertionError("entered before");
        }

        @Override
        public List<Dispatch> readable(Optional<Party> reader, Collection<String> states, long before, int most) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public List<Dispatch> all() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public Optional<Dispatch> dispatch(long id) {
            return dispatches.dispatch(id);
        }

        @Override
        public List<Dispatch> of(RevisionKey revision) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public List<Dispatch> to(int year, Occasion occasion, String recipient) {
            return dispatches.to(year, occasion, recipient);
        }

        @Override
        public List<Dispatch> due(Instant now) {
            return dispatches.due(now).stream().filter(each -> desks.contains(each.mailing().recipient())).toList();
        }

        @Override
        public List<Dispatch> sendingSince(Instant before) {
            return dispatches.sendingSince(before).stream().filter(each -> desks.contains(each.mailing().recipient()))
                    .toList();
        }

        @Override
        public boolean moveTogether(Dispatch from, DispatchState next, Instant now) {
            throw new AssertionError("nothing is entered");
        }

        @Override
        public Optional<Dispatch> move(Dispatch from, DispatchState next, boolean mayMail, Instant now, Runnable also) {
            life.step();
            var moved = dispatches.move(from, next, mayMail, now, also);
            life.step();
            return moved;
        }
    }
}
