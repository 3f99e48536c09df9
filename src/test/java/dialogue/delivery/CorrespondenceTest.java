package dialogue.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a recipient knows by the messages that were entered for it; each document is a file and its content, such as `a1`.
class CorrespondenceTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final DispatchState ACCEPTED = new DispatchState.Accepted("250");

    private static List<Enclosure> documents(String... contents) {
        return Stream.of(contents)
                .map(content -> new Enclosure(content.substring(0, 1), 1, content, Audience.JOINT)).toList();
    }

    private static Dispatch dispatch(int version, DispatchState state, String... contents) {
        return new Dispatch(version,
                new Mailing(RevisionKey.revision(2026, Occasion.ANNUAL, 2 * version), version, Party.CANADA, "desk",
                        documents(contents)),
                true, 1, NOW, NOW, state);
    }

    private static Correspondence accepted(String... messages) {
        return new Correspondence(IntStream.range(0, messages.length)
                .mapToObj(at -> dispatch(at + 1, ACCEPTED, messages[at].split(" ", -1))).toList());
    }

    @Test
    void knowsADocumentByItsLastContent() {
        assertThat(accepted("a1 b1").knows(documents("a1", "b1"))).isTrue();
        assertThat(accepted("a1 b1").knows(documents("b1"))).isTrue();
        assertThat(accepted("a1 b1").knows(documents("a1", "b2"))).isFalse();
        assertThat(accepted("a1 b1").knows(documents("a1", "b1", "c1"))).isFalse();
        assertThat(accepted("a1", "a2").knows(documents("a1"))).isFalse();
        assertThat(accepted("a1", "b1").knows(documents("a1", "b1"))).isTrue();
    }

    @Test
    void findsTheMessagesThatBringDocuments() {
        assertThat(accepted("a1", "a2 b1", "b2").bringing(documents("a2", "b2"))).extracting(Dispatch::id)
                .containsExactly(2L, 3L);
        assertThat(accepted("a1", "a2 b1", "b2").bringing(documents("a2", "b1"))).isEmpty();
    }

    @Test
    void countsFromOne() {
        assertThat(accepted().next()).isEqualTo(1);
        assertThat(accepted("a1", "a2").next()).isEqualTo(3);
    }

    @Test
    void onlyWhatBroughtOneOfTheSameDocumentsIsReplaced() {
        var all = accepted("a1", "b1", "a2");
        assertThat(all.replacedBy(dispatch(3, ACCEPTED, "a2").mailing())).map(Mailing::version).contains(1);
        assertThat(all.replacedBy(dispatch(2, ACCEPTED, "b1").mailing())).isEmpty();
        assertThat(all.replacedBy(dispatch(4, ACCEPTED, "a3", "b1").mailing())).map(Mailing::version).contains(3);
    }

    /// An earlier version that somebody sends again behind a later one replaces nothing.
    @Test
    void nothingLaterIsReplaced() {
        assertThat(accepted("a1", "a2").replacedBy(dispatch(1, ACCEPTED, "a1").mailing())).isEmpty();
    }

    @Test
    void onlyWhatWasHandedOverIsReplaced() {
        var reason = PostRoom.said("no");
        Stream.of(new DispatchState.Held(), new DispatchState.Queued(NOW, NOW), new DispatchState.Sending(NOW),
                new DispatchState.Refused(reason), new DispatchState.Unknown(reason),
                new DispatchState.GivenUp(reason), new DispatchState.Cancelled())
                .forEach(state -> assertThat(new Correspondence(List.of(dispatch(1, state, "a1")))
                        .replacedBy(dispatch(2, ACCEPTED, "a2").mailing())).as(state.key()).isEmpty());
        Stream.of(ACCEPTED, new DispatchState.Written("a.eml"))
                .forEach(state -> assertThat(new Correspondence(List.of(dispatch(1, state, "a1")))
                        .replacedBy(dispatch(2, ACCEPTED, "a2").mailing())).as(state.key()).isPresent());
    }
}
