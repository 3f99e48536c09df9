package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Courier;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.MailServers;
import dialogue.delivery.MemoryDispatches;
import dialogue.delivery.Neighbours;
import dialogue.delivery.Posted;
import dialogue.delivery.Trial;
import dialogue.delivery.Watched;
import dialogue.language.LocalizedMessage;
import dialogue.run.Outcome.Kind;
import dialogue.watch.StandingProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A person at an outbox of one recipient, with a server that answers as the test has it answer.
final class Mailroom {

    static final String DESK = "desk1@gac.example";

    final Watched watched = new Watched();
    Trial trial = new Trial(List.of(), Optional.empty());
    Delivery outcome = new Delivery.Accepted("250 ok");
    private final Path folder;
    private int second = 2;
    private final MemoryDispatches dispatches = new MemoryDispatches();

    Mailroom(Path folder) {
        this.folder = folder;
    }

    User user() {
        return user(new MailServers(true, () -> false));
    }

    User withoutServer() {
        return user(new MailServers(false, () -> false));
    }

    /// Beside a process that serves and knows one.
    User withServerElsewhere() {
        return user(new MailServers(false, () -> true));
    }

    private User user(MailServers servers) {
        var posted = Posted.in(folder).revision(2, second, "on track");
        return User.in(folder, Made.with(Kind.PUBLISHED).usingEveryRow()).with(
                Posts.with(dispatches, posted.admission(DESK), servers, new Answering(servers.here()), watched));
    }

    void enter(DispatchState state) {
        dispatches.enter(Posted.in(folder).revision(2, "on track").mailing(2, DESK), true, state,
                Posts.CLOCK.instant());
    }

    /// A message of revision 1, since which nothing has changed.
    void enterBefore(DispatchState state) {
        dispatches.enter(Posted.in(folder).mailing(1, DESK), true, state, Posts.CLOCK.instant());
        second = 1;
    }

    /// The next version of revision 2, beside a message of revision 1.
    void enterSecond(DispatchState state) {
        second = 2;
        enter(state);
    }

    static DispatchState due() {
        var now = Posts.CLOCK.instant();
        return new DispatchState.Queued(now, now.plusSeconds(600));
    }

    private final class Answering implements Courier {

        private final boolean server;

        private Answering(boolean server) {
            this.server = server;
        }

        @Override
        public boolean isServer() {
            return server;
        }

        @Override
        public Delivery deliver(Dispatch dispatch, Neighbours neighbours) {
            return outcome;
        }

        @Override
        public LocalizedMessage reach() {
            throw new AssertionError("nobody looks whether it is there");
        }

        @Override
        public Trial trial() {
            return trial;
        }

        @Override
        public boolean tellOperator(List<StandingProblem> problems) {
            assertThat(problems).isNotEmpty();
            return true;
        }
    }
}
