package dialogue.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every pair of states: what may follow is written down here a second time, and nothing else may.
class DispatchStateProperties {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private static final List<DispatchState> ALL = List.of(new Held(), new Queued(NOW, NOW), new Sending(NOW),
            new Accepted("250"), new Written("a.eml"), new Refused(LocalizedMessage.quoted("550")),
            new Unknown(LocalizedMessage.quoted("lost")), new GivenUp(LocalizedMessage.quoted("421")),
            new Cancelled(), new Withdrawn(LocalizedMessage.quoted("newer")), new Arrived(), new Doubtful());

    private static final Set<String> ALLOWED = Set.of("held queued", "held cancelled", "queued sending", "queued held",
            "queued cancelled", "sending accepted", "sending written", "sending refused", "sending unknown",
            "sending given_up", "sending queued", "written queued", "written cancelled", "given_up queued",
            "given_up cancelled", "refused queued", "refused cancelled", "unknown queued", "unknown cancelled",
            "unknown accepted", "unknown refused", "held withdrawn", "queued withdrawn", "sending withdrawn",
            "withdrawn queued", "withdrawn cancelled", "unknown arrived", "doubtful queued",
            "doubtful cancelled", "doubtful arrived", "held accepted", "held unknown", "queued accepted",
            "queued unknown", "held held", "doubtful held", "written held", "withdrawn held");

    static Stream<Arguments> pairs() {
        return ALL.stream().flatMap(from -> ALL.stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void allowsTheFollowersAndNoOther(DispatchState from, DispatchState to) {
        assertThat(from.mayBecome(to)).isEqualTo(ALLOWED.contains(from.key() + " " + to.key()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noDispatchMovesAgainstTheTable(DispatchState from, DispatchState to) {
        var dispatch = new Dispatch(1,
                new Mailing(RevisionKey.revision(2026, Occasion.ANNUAL, 1), 1, Party.CANADA, "a@b.example", List.of()),
                true,
                3,
                NOW, NOW, from);
        if (from.mayBecome(to)) {
            assertThat(dispatch.become(to, NOW).state()).isEqualTo(to);
            assertThat(dispatch.become(to, NOW).attempts()).isEqualTo(to instanceof Sending ? 4 : 3);
        } else {
            assertThatIllegalStateException().isThrownBy(() -> dispatch.become(to, NOW));
        }
    }

    @Test
    void nothingFollowsWhatAServerHasTaken() {
        assertThat(ALL).noneMatch(new Accepted("250")::mayBecome).noneMatch(new Arrived()::mayBecome);
    }

    @Test
    void onlyTheQueueLeadsToSending() {
        assertThat(ALL).filteredOn(from -> from.mayBecome(new Sending(NOW))).allMatch(Queued.class::isInstance);
    }

    @Test
    void aPersonIsNeededForWhatFailedAndForNothingElse() {
        assertThat(ALL).filteredOn(DispatchState::isFailure).extracting(DispatchState::key).containsExactly("refused",
                "unknown", "given_up");
    }

    @Test
    void whatAServerSaidIsKept() {
        assertThat(ALL).extracting(state -> state.detail().map(said -> said.in(Language.ENGLISH)).orElse("-"))
                .containsExactly("-", "-", "-", "250", "a.eml", "550", "lost", "421", "-", "newer", "-", "-");
        assertThat(new Queued(NOW, NOW, Optional.of(LocalizedMessage.quoted("later"))).detail())
                .contains(LocalizedMessage.quoted("later"));
    }
}
