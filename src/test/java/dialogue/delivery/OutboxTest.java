package dialogue.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.GivenUp;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class OutboxTest {

    private static final String DESK = "desk1@gac.example";

    @TempDir
    Path root;
    private final MemoryDispatches dispatches = new MemoryDispatches();
    private final Watched watched = new Watched();
    private final MovedClock clock = new MovedClock(Instant.parse("2026-05-04T12:00:00Z"));
    private final List<String> delivered = new ArrayList<>();
    private Function<Dispatch, Delivery> server = _ -> new Delivery.Accepted("250 ok");
    private Posted posted;

    @BeforeEach
    void publish() {
        posted = Posted.in(root);
    }

    private Outbox outbox(boolean hasServer, String... addresses) {
        var courier = new Courier() {

            @Override
            public boolean isServer() {
                return hasServer;
            }

            @Override
            public Delivery deliver(Dispatch dispatch) {
                delivered.add(dispatch.mailing().recipient());
                return server.apply(dispatch);
            }

            @Override
            public void tellOperator(List<Dispatch> failed) {
                delivered.add("operator");
            }
        };
        return new Outbox(dispatches, posted.admission(addresses), Settings.standard(), hasServer, () -> courier,
                watched, watched, clock);
    }

    private Outbox queued(String... addresses) {
        for (var address : addresses) {
            dispatches.enter(posted.mailing(1, address), true,
                    new Queued(clock.instant(), clock.instant().plus(Duration.ofHours(24))), clock.instant());
        }
        return outbox(true, addresses);
    }

    private DispatchState state(long id) {
        return dispatches.dispatch(id).orElseThrow().state();
    }

    @Test
    void keepsTheServersReply() {
        queued(DESK).drain();
        assertThat(state(1)).isEqualTo(new Accepted("250 ok"));
    }

    @Test
    void sendsNothingTwice() {
        var outbox = queued(DESK);
        outbox.drain();
        outbox.drain();
        assertThat(delivered).containsExactly(DESK);
    }

    @Test
    void oneBadAddressDoesNotTouchTheOthers() {
        server = dispatch -> dispatch.id() == 2
                ? new Delivery.Refused("550 no such user")
                : new Delivery.Accepted("250");
        queued(Posted.desks(3)).drain();
        assertThat(List.of(state(1), state(2), state(3))).containsExactly(new Accepted("250"),
                new Refused("550 no such user"), new Accepted("250"));
        assertThat(watched.problems()).containsExactly("message 2: dispatch.undelivered");
        assertThat(delivered).endsWith("operator");
    }

    @Test
    void aFaultOfTheProgramDoesNotTouchTheOthersEither() {
        server = dispatch -> {
            if (dispatch.id() == 1) {
                throw new IllegalStateException("broken");
            }
            return new Delivery.Accepted("250");
        };
        queued(Posted.desks(2)).drain();
        assertThat(state(1)).isEqualTo(new Unknown("java.lang.IllegalStateException"));
        assertThat(state(2)).isEqualTo(new Accepted("250"));
    }

    @Test
    void triesAgainWithDoubledPausesUntilTheEndTime() {
        server = _ -> new Delivery.Postponed("421 later");
        var outbox = queued(DESK);
        var begin = clock.instant();
        var pauses = new ArrayList<Long>();
        while (!(state(1) instanceof GivenUp)) {
            outbox.drain();
            if (state(1) instanceof Queued(var due, _)) {
                pauses.add(Duration.between(clock.instant(), due).toMinutes());
                clock.moveTo(due);
            }
        }
        assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(Duration.between(begin, clock.instant())).isBetween(Duration.ofHours(22), Duration.ofHours(24));
        assertThat(state(1)).isEqualTo(new GivenUp("421 later"));
    }

    @Test
    void waitsUntilItIsDue() {
        server = _ -> new Delivery.Postponed("421 later");
        var outbox = queued(DESK);
        outbox.drain();
        clock.move(Duration.ofSeconds(59));
        outbox.drain();
        assertThat(delivered).hasSize(1);
        clock.move(Duration.ofSeconds(1));
        outbox.drain();
        assertThat(delivered).hasSize(2);
    }

    @Test
    void doesNotSendAgainWhatWasLostWithItsProcess() {
        var outbox = queued(DESK);
        var due = dispatches.dispatch(1).orElseThrow();
        dispatches.move(due, new Sending(clock.instant()), true, clock.instant(), () -> {
        });
        outbox.drain();
        assertThat(state(1)).isInstanceOf(Sending.class);
        clock.move(Duration.ofMinutes(16));
        outbox.drain();
        assertThat(state(1)).isInstanceOf(Unknown.class);
        clock.move(Duration.ofDays(1));
        outbox.drain();
        assertThat(delivered).containsExactly("operator");
    }

    @Test
    void anAnswerThatComesLateStillCounts() {
        var outbox = queued(DESK);
        server = _ -> {
            clock.move(Duration.ofHours(1));
            outbox.drain();
            return new Delivery.Accepted("250 at last");
        };
        outbox.drain();
        assertThat(state(1)).isEqualTo(new Accepted("250 at last"));
    }

    @Test
    void refusesAnAddressThatIsNoLongerConfigured() {
        queued(DESK);
        outbox(true, "desk2@gac.example").drain();
        assertThat(state(1).detail())
                .isEqualTo("desk1@gac.example is no longer an address of its ministry, so nothing was"
                        + " sent; put it back into dialogue.ministries.canada.addresses and try again, or cancel the message.");
        assertThat(delivered).containsExactly("operator");
    }

    @Test
    void refusesADocumentOutsideItsAudience() {
        dispatches.enter(posted.mailing(1, DESK, Audience.KOREA), true, new Queued(clock.instant(), clock.instant()),
                clock.instant());
        outbox(true, DESK).drain();
        assertThat(state(1).detail()).isEqualTo("strategic-dialogue-2026-joint-en.xlsx is a document for korea, but"
                + " desk1@gac.example may get only: canada, joint. Nothing was sent; correct dialogue.ministries, or"
                + " cancel the message.");
        assertThat(delivered).containsExactly("operator");
    }

    @Test
    void refusesAMarkingAboveUnclassified() {
        var outbox = queued(DESK);
        posted.mark("protected_a");
        outbox.drain();
        assertThat(state(1).detail()).startsWith("strategic-dialogue-2026-joint-en.xlsx is marked protected_a; only"
                + " unclassified documents may be mailed.");
    }

    @Test
    void refusesAFileThatIsNotThePublishedOne() throws Exception {
        var outbox = queued(DESK);
        Files.writeString(posted.folder(1).resolve(Posted.DOCUMENT), "another one");
        outbox.drain();
        assertThat(state(1)).isInstanceOf(Refused.class);
        assertThat(state(1).detail()).contains("is not the file that was published");
    }

    @Test
    void refusesWordsThatAreNotThePublishedOnes() throws Exception {
        var outbox = queued(DESK);
        var covering = posted.folder(1).resolve(Covering.file("joint"));
        Files.writeString(covering, Files.readString(covering).replace("49 in the plan", "48 in the plan"));
        outbox.drain();
        assertThat(state(1).detail()).startsWith(covering + " is not the file that was published");
        assertThat(delivered).containsExactly("operator");
    }

    @Test
    void givesNoServerWhatWasOnlyMeantForAFile() {
        dispatches.enter(posted.mailing(1, DESK), false, new Queued(clock.instant(), clock.instant()), clock.instant());
        outbox(true, DESK).drain();
        assertThat(state(1)).isEqualTo(new Held());
        assertThat(delivered).isEmpty();
    }

    @Test
    void aPersonLetsGoCallsOffAndSendsAgain() {
        dispatches.enter(posted.mailing(1, DESK), false, new Held(), clock.instant());
        var outbox = outbox(true, DESK);
        server = _ -> new Delivery.Unknown("connection lost");
        outbox.approve(1, "kim");
        outbox.drain();
        assertThat(state(1)).isEqualTo(new Unknown("connection lost"));
        outbox.retry(1, "kim");
        server = _ -> new Delivery.Refused("550");
        outbox.drain();
        outbox.cancel(1, "kim");
        assertThat(state(1).key()).isEqualTo("cancelled");
        assertThat(watched.entered()).containsExactly("message.approve message 1", "message.retry message 1",
                "message.cancel message 1");
    }

    @Test
    void noPersonSendsAgainWhatWasAccepted() {
        var outbox = queued(DESK);
        outbox.drain();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.retry(1, "kim")).withMessage("Message 1 is"
                + " accepted; only one that was refused, given up, written as a file, or whose outcome is unknown, can be"
                + " sent again.");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.approve(1, "kim"))
                .withMessageStartingWith("Message 1 is accepted; only a held one can be approved.");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> outbox.cancel(1, "kim"))
                .withMessage("Message 1 is accepted and can no longer be cancelled.");
        assertThat(watched.entered()).isEmpty();
    }

    @Test
    void raisesAProblemWhereOnlyANoticeCanGo() {
        var tight = new Outbox(dispatches, posted.admission(DESK), Settings.largest(DataSize.ofBytes(10)), true,
                () -> new Courier() {

                    @Override
                    public boolean isServer() {
                        return true;
                    }

                    @Override
                    public Delivery deliver(Dispatch dispatch) {
                        return new Delivery.Accepted("250");
                    }

                    @Override
                    public void tellOperator(List<Dispatch> failed) {
                        throw new AssertionError("nothing failed");
                    }
                }, watched, watched, clock);
        queued(DESK);
        tight.drain();
        assertThat(state(1)).isEqualTo(new Accepted("250"));
        assertThat(watched.problems()).containsExactly("message 1 size: mail.too-large");
    }
}
