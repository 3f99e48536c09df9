package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.MailServers.Way;
import dialogue.delivery.Outbox.Expected;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What would become of messages, while nothing becomes of them.
class ForesightTest {

    @TempDir
    Path root;
    private PostRoom room;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
    }

    private void held(int revision) {
        room.dispatches.enter(room.posted.mailing(revision, DESK), true, new Held(), room.clock.instant());
    }

    private static void refused(Outbox outbox, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.acts().foresee(1, "kim", false))
                .matches(problem -> problem.code().equals(code), code);
    }

    @Test
    void anApprovalIsForeseenAndNothingIsDone() {
        held(1);
        var before = room.dispatches.dispatch(1);
        var foreseen = room.outbox(DESK).acts().foresee(1, "kim", false);
        assertThat(room.dispatches.dispatch(1)).isEqualTo(before);
        assertThat(room.watched.entered()).isEmpty();
        assertThat(foreseen.state()).isEqualTo(room.outbox(DESK).acts().approve(1, "kim", false).state());
    }

    @Test
    void theFirstOfTwoWordsIsForeseenAsOne() {
        held(1);
        assertThat(room.outbox(Settings.twoPersons(), DESK).acts().foresee(1, "kim", false).state())
                .isEqualTo(new Held(Optional.of("kim")));
        assertThat(room.state(1)).isEqualTo(new Held());
        assertThat(room.watched.entered()).isEmpty();
    }

    @Test
    void whatWouldBeRefusedIsRefused() {
        refused(room.queued(DESK), "dispatch.not-held");
        room = new PostRoom(root);
        held(1);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> room.outbox("desk2@gac.example").acts().foresee(1, "kim", false));
        room.posted.revision(2, "delayed");
        held(2);
        refused(room.outbox(DESK), "dispatch.superseded");
        assertThat(room.outbox(DESK).acts().foresee(1, "kim", true).state()).isInstanceOf(Queued.class);
    }

    @Test
    void whoTakesItOverIsTold() {
        assertThat(room.outbox(DESK).way()).isEqualTo(Way.SERVER);
        assertThat(room.files(DESK).way()).isEqualTo(Way.FILE);
        room.elsewhere = true;
        assertThat(room.files(DESK).way()).isEqualTo(Way.SERVE);
    }

    @Test
    void messagesAreExpectedForEachKindOfPapersThatAMinistryGets() {
        var outbox = room.outbox(DESK, "desk2@gac.example");
        var joint = new Expected(Party.CANADA, Papers.JOINT, 2, true);
        assertThat(outbox.expected(Set.of(Audience.JOINT), Posting.HOLD)).containsExactly(joint);
        assertThat(outbox.expected(EnumSet.allOf(Audience.class), Posting.UNSAID)).containsExactly(joint,
                new Expected(Party.CANADA, Papers.OWN, 2, true));
        assertThat(outbox.expected(Set.of(Audience.KOREA), Posting.SEND)).isEmpty();
        assertThat(room.files(DESK).expected(Set.of(Audience.JOINT), Posting.UNSAID))
                .containsExactly(new Expected(Party.CANADA, Papers.JOINT, 1, false));
    }
}
