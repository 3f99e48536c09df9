package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Arrived;
import dialogue.delivery.DispatchState.Cancelled;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.GivenUp;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.delivery.DispatchState.Written;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every act of a person on a message in every state: what is allowed is done and entered, anything else changes nothing and leaves no trace.
class OutboxForbiddenActsTest {

    private static final Instant LATER = Instant.parse("2026-05-05T12:00:00Z");

    private static final List<DispatchState> STATES = List.of(new Held(), new Queued(LATER, LATER), new Sending(LATER),
            new Accepted("250"), new Written("a.eml"), new Refused(PostRoom.said("550")),
            new Unknown(PostRoom.said("lost")), new GivenUp(PostRoom.said("421")), new Cancelled(),
            new Withdrawn(PostRoom.said("newer")), new Arrived(), new Doubtful());

    private static final Map<String, String> ENDS = Map.of("cancel", "cancelled", "arrived", "arrived", "hold",
            "held");

    private static final List<Act> ACTS = List.of(
            new Act("approve", Set.of("held", "withdrawn", "doubtful"), "dispatch.not-held",
                    outbox -> outbox.acts().approve(1, "kim", false)),
            new Act("retry", Set.of("written", "refused", "unknown", "given_up", "withdrawn"), "dispatch.not-retried",
                    outbox -> outbox.acts().retry(1, "kim", false)),
            new Act("cancel", Set.of("held", "queued", "written", "refused", "unknown", "given_up",
                    "withdrawn", "doubtful"), "dispatch.not-cancelled", outbox -> outbox.acts().cancel(1, "kim")),
            new Act("hold", Set.of("queued"), "dispatch.not-waiting", outbox -> outbox.acts().hold(1, "kim")),
            new Act("arrived", Set.of("unknown", "doubtful"), "dispatch.not-arrived",
                    outbox -> outbox.acts().arrived(1, "kim")));

    /// What a person may do to message 1.
    ///
    /// @param allowed the states in which it is done
    /// @param refusal what is said in any other
    record Act(String name, Set<String> allowed, String refusal, Function<Outbox, Dispatch> done) {

        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path root;
    private PostRoom room;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
    }

    static Stream<Arguments> actsOnStates() {
        return ACTS.stream().flatMap(act -> STATES.stream().map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest
    @MethodSource("actsOnStates")
    void anActIsDoneWhereItIsAllowedAndNowhereElse(Act act, DispatchState state) {
        var outbox = room.outbox(DESK);
        room.dispatches.enter(room.posted.mailing(1, DESK), false, state, room.clock.instant());
        var before = outbox.dispatch(1);

        if (act.allowed().contains(state.key())) {
            assertThat(act.done().apply(outbox)).isEqualTo(outbox.dispatch(1));
            assertThat(room.state(1).key()).isEqualTo(ENDS.getOrDefault(act.name(), "queued"));
            assertThat(outbox.dispatch(1).mayMail()).isTrue();
            assertThat(room.watched.entered()).containsExactly("message." + act + " message 1");
        } else {
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> act.done().apply(outbox))
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(act.refusal()));
            assertThat(outbox.dispatch(1)).isEqualTo(before);
            assertThat(room.watched.entered()).isEmpty();
        }
    }

    /// Who approves a revision lets go what is held of it; a message that somebody called off stays so.
    @Test
    void approvingARevisionLetsGoWhatIsHeldAlone() {
        var now = room.clock.instant();
        var desks = Posted.desks(4);
        room.dispatches.enter(room.posted.mailing(1, desks[0]), false, new Held(), now);
        room.dispatches.enter(room.posted.mailing(1, desks[1]), false, new Cancelled(), now);
        room.dispatches.enter(room.posted.mailing(1, desks[2]), false, new Sending(LATER), now);
        room.posted.revision(2, "on track");
        room.dispatches.enter(room.posted.mailing(2, desks[3]), false, new Held(), now);

        room.outbox(desks).acts().approveAll(RevisionKey.revision(2026, Occasion.ANNUAL, 1), "kim");

        assertThat(List.of(room.state(1).key(), room.state(2).key(), room.state(3).key(), room.state(4).key()))
                .containsExactly("queued", "cancelled", "sending", "held");
        assertThat(room.watched.entered()).containsExactly("message.approve message 1");
    }

    /// Two persons at once: the one who comes second has done nothing.
    @Test
    void anActOnAMessageThatHasMovedMeanwhileIsNotDone() {
        room.dispatches.enter(room.posted.mailing(1, DESK), false, new Held(), room.clock.instant());
        var outbox = room.outbox(DESK);
        var seen = room.dispatches.dispatch(1).orElseThrow();
        room.dispatches.beforeMove(() -> room.dispatches.move(seen, new Cancelled(), true, LATER, () -> {
        }));

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.acts().approve(1, "kim", false))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("dispatch.moved"));
        assertThat(room.state(1)).isEqualTo(new Cancelled());
        assertThat(room.watched.entered()).isEmpty();
    }

    @Test
    void noActFindsAMessageThatIsNotThere() {
        var outbox = room.outbox(DESK);
        ACTS.forEach(act -> assertThatExceptionOfType(Problem.class).isThrownBy(() -> act.done().apply(outbox))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("dispatch.unknown")));
    }
}
