package dialogue.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.Courier;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.MailServers;
import dialogue.delivery.MailSettings;
import dialogue.delivery.MemoryDispatches;
import dialogue.delivery.Neighbours;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.delivery.Trial;
import dialogue.delivery.Watched;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.operator.ActOnMessage.Act;
import dialogue.watch.StandingProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person may do to a message, and when somebody waits for it.
class ActOnMessageTest {

    private static final String DESK = "desk1@gac.example";
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final LocalizedMessage SAID = LocalizedMessage.quoted("said");

    @TempDir
    Path root;
    private final List<Runnable> left = new ArrayList<>();

    private ActOnMessage on(DispatchState state, MailSettings settings) {
        return new ActOnMessage(outbox(state, settings), left::add);
    }

    private Outbox outbox(DispatchState state, MailSettings settings) {
        var posted = Posted.in(root);
        var dispatches = new MemoryDispatches();
        var watched = new Watched();
        dispatches.enter(posted.mailing(1, DESK), true, state, NOW);
        return new Outbox(dispatches, posted.admission(DESK), settings, new MailServers(true, () -> false), Taking::new,
                watched, watched,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Dispatch message(DispatchState state) {
        return new Dispatch(1, Posted.in(root).mailing(1, DESK), true, 0, NOW, NOW, state);
    }

    static Stream<DispatchState> states() {
        return Stream.of(new Held(), new Queued(NOW, NOW), new DispatchState.Sending(NOW), new Accepted("250"),
                new DispatchState.Written("a.eml"), new DispatchState.Refused(SAID), new DispatchState.Unknown(SAID),
                new DispatchState.GivenUp(SAID), new DispatchState.Cancelled(), new DispatchState.Withdrawn(SAID),
                new DispatchState.Arrived(), new DispatchState.Doubtful());
    }

    @ParameterizedTest
    @MethodSource("states")
    void offersWhatIsDoneAndNothingThatIsRefused(DispatchState state) {
        for (var act : Act.values()) {
            var acting = on(state, Settings.standard());
            if (acting.possible(message(state), "kim").contains(act)) {
                assertThat(acting.begin(act, 1, "kim", false).state()).isNotEqualTo(state);
            } else if (!(act == Act.RETRY && state instanceof DispatchState.Withdrawn)) {
                assertThatExceptionOfType(Problem.class).isThrownBy(() -> acting.begin(act, 1, "kim", false));
            }
        }
    }

    @Test
    void whoHasApprovedIsNotAskedAgain() {
        var approved = new Held(Optional.of("canada/marie"));
        var acting = on(approved, Settings.twoPersons());
        assertThat(acting.possible(message(approved), "canada/marie")).containsExactly(Act.CANCEL);
        assertThat(acting.possible(message(approved), "canada/luc")).containsExactly(Act.APPROVE, Act.CANCEL);
    }

    @Test
    void aPageDoesNotWaitForTheServer() {
        var outbox = outbox(new Held(), Settings.standard());
        assertThat(new ActOnMessage(outbox, left::add).begin(Act.APPROVE, 1, "kim", false).state())
                .isInstanceOf(Queued.class);
        assertThat(left).hasSize(1);
        left.getFirst().run();
        assertThat(outbox.dispatch(1).state()).isEqualTo(new Accepted("250 ok"));
    }

    private static final class Taking implements Courier {

        @Override
        public boolean isServer() {
            return true;
        }

        @Override
        public Delivery deliver(Dispatch dispatch, Neighbours neighbours) {
            return new Delivery.Accepted("250 ok");
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
}
