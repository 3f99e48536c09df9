package dialogue.delivery;

import dialogue.MovedClock;
import dialogue.delivery.DispatchState.Queued;
import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import dialogue.watch.StandingProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// An outbox with a server that answers as the test has it answer.
final class PostRoom {

    static final String DESK = "desk1@gac.example";

    final MemoryDispatches dispatches = new MemoryDispatches();
    final Watched watched = new Watched();
    final MovedClock clock = new MovedClock(Instant.parse("2026-05-04T12:00:00Z"));
    /// Both ministries are sent to at the same time.
    final List<String> delivered = Collections.synchronizedList(new ArrayList<>());
    boolean operatorHears = true;
    final List<String> replacements = Collections.synchronizedList(new ArrayList<>());
    final Posted posted;
    /// True while another process serves that knows a mail server.
    boolean elsewhere;
    Function<Dispatch, Delivery> server = _ -> new Delivery.Accepted("250 ok");

    PostRoom(Path root) {
        posted = Posted.in(root);
    }

    /// What a server says.
    static LocalizedMessage said(String words) {
        return LocalizedMessage.quoted(words);
    }

    /// An outbox whose ministry Canada has these addresses.
    Outbox outbox(String... addresses) {
        return outbox(Settings.standard(), addresses);
    }

    Outbox outbox(MailSettings settings, String... addresses) {
        return outbox(settings, true, addresses);
    }

    /// One that writes files, as long as there is no server.
    Outbox files(String... addresses) {
        return outbox(Settings.standard(), false, addresses);
    }

    /// One with a server, for these ministries.
    Outbox outbox(Admission admission) {
        return outbox(dispatches, admission);
    }

    /// The same on another ledger.
    Outbox outbox(Dispatches others, Admission admission) {
        return new Outbox(others, admission, Settings.standard(), new MailServers(true, () -> false), Server::new,
                watched, watched, clock);
    }

    private Outbox outbox(MailSettings settings, boolean isServer, String... addresses) {
        return new Outbox(dispatches, posted.admission(addresses), settings, new MailServers(isServer, () -> elsewhere),
                Server::new, watched, watched,
                clock);
    }

    /// The same with a message for each that is due.
    Outbox queued(String... addresses) {
        for (var address : addresses) {
            enter(posted.mailing(1, address));
        }
        return outbox(addresses);
    }

    void enter(Mailing mailing) {
        dispatches.enter(mailing, true, new Queued(clock.instant(), clock.instant().plus(Duration.ofHours(24))),
                clock.instant());
    }

    DispatchState state(long id) {
        return dispatches.dispatch(id).orElseThrow().state();
    }

    /// What a message's state says beyond its name.
    String detail(long id) {
        return state(id).detail().orElseThrow().in(Language.ENGLISH);
    }

    private final class Server implements Courier {

        @Override
        public boolean isServer() {
            return true;
        }

        @Override
        public Delivery deliver(Dispatch dispatch, Neighbours neighbours) {
            delivered.add(dispatch.mailing().recipient());
            replacements.add(dispatch.mailing().version()
                    + neighbours.replaced().map(Mailing::version).map(" replaces %d"::formatted).orElse("")
                    + neighbours.newer().map(Mailing::version).map(" although there is %d"::formatted).orElse(""));
            return server.apply(dispatch);
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
            delivered.add("operator");
            return operatorHears;
        }
    }
}
