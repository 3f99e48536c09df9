package dialogue.delivery;

import static dialogue.delivery.PostRoom.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Cancelled;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The joint papers and a ministry's own, each in a message that counts and is decided on for itself; and messages of before, which brought both.
class PartedPapersTest {

    private static final String FOREIGN = "desk@mofa.example";

    @TempDir
    Path root;
    private PostRoom room;
    private Outbox outbox;

    @BeforeEach
    void open() {
        room = new PostRoom(root);
        outbox = room.outbox(admission());
    }

    private Admission admission() {
        return new Admission(Ministries.of(Map.of("canada", ministry(DESK, "canada"), "korea",
                ministry(FOREIGN, "korea"))), room.posted.output());
    }

    private static MinistrySettings ministry(String address, String own) {
        return new MinistrySettings(List.of(address), List.of(Ministry.domain(address)), List.of("en"),
                List.of("joint", own), List.of("xlsx"), false, "unclassified");
    }

    /// Publishes a revision whose documents have these contents.
    private void publish(int revision, String joint, String canada, String korea, Posting posting) {
        outbox.enter(room.posted.publish(revision, Map.of(Audience.JOINT, joint, Audience.CANADA, canada,
                Audience.KOREA, korea)), posting);
    }

    private List<String> entered() {
        return outbox.all().reversed().stream().map(Dispatch::mailing)
                .map(mailing -> mailing.recipient() + " " + mailing.papers().key() + " v" + mailing.version())
                .toList();
    }

    @Test
    void eachMinistryGetsTheJointPapersAndItsOwnApart() {
        publish(1, "j1", "c1", "k1", Posting.SEND);
        outbox.drain();
        assertThat(entered()).containsExactly("desk1@gac.example joint v1", "desk1@gac.example own v1",
                "desk@mofa.example joint v1", "desk@mofa.example own v1");
        assertThat(room.delivered).containsExactlyInAnyOrder(DESK, DESK, FOREIGN, FOREIGN);
        assertThat(outbox.all()).allSatisfy(dispatch -> assertThat(dispatch.mailing().enclosures())
                .allMatch(enclosure -> enclosure.audience().owner().isEmpty()
                        || enclosure.audience().owner().get() == dispatch.mailing().ministry()));
    }

    /// Whatever was entered, and by whom: the last look before a message leaves refuses it.
    @Test
    void anOwnMessageNeverGoesToTheOtherMinistry() {
        publish(1, "j1", "c1", "k1", Posting.HOLD);
        var own = outbox.all().stream().map(Dispatch::mailing).filter(mailing -> mailing.papers() == Papers.OWN)
                .toList();
        assertThat(own).hasSize(2);
        var misled = new MemoryDispatches();
        for (var mailing : own) {
            var other = mailing.ministry().other();
            var address = other == Party.CANADA ? DESK : FOREIGN;
            misled.enter(new Mailing(mailing.revision(), 1, other, address, mailing.enclosures()), true,
                    Settings.standard().queued(room.clock.instant()), room.clock.instant());
            misled.enter(new Mailing(mailing.revision(), 2, mailing.ministry(), address, mailing.enclosures()), true,
                    Settings.standard().queued(room.clock.instant()), room.clock.instant());
        }
        var delivered = room.delivered.size();
        room.outbox(misled, admission()).drain();
        assertThat(room.delivered.stream().skip(delivered)).allMatch("operator"::equals);
        assertThat(misled.all()).isNotEmpty().allMatch(dispatch -> dispatch.state() instanceof Refused);
    }

    @Test
    void oneIsApprovedAndTheOtherCancelledByItself() {
        publish(1, "j1", "c1", "k1", Posting.HOLD);
        outbox.acts().approve(1, "somebody", false);
        outbox.acts().cancel(2, "somebody");
        outbox.drain();
        assertThat(room.state(1)).isEqualTo(new Accepted("250 ok"));
        assertThat(room.state(2)).isEqualTo(new Cancelled());
        assertThat(room.state(3)).isEqualTo(new Held());
        assertThat(room.delivered).containsExactly(DESK);
    }

    @Test
    void whatHasChangedIsSentAndCountedAloneAndWithdrawsNothingOfTheOther() {
        publish(1, "j1", "c1", "k1", Posting.HOLD);
        publish(2, "j1", "c2", "k1", Posting.HOLD);
        assertThat(entered()).containsExactly("desk1@gac.example joint v1", "desk1@gac.example own v1",
                "desk@mofa.example joint v1", "desk@mofa.example own v1", "desk1@gac.example own v2");
        assertThat(outbox.all().reversed()).extracting(dispatch -> dispatch.state().key()).containsExactly("held",
                "withdrawn", "held", "held", "held");
        publish(3, "j3", "c2", "k1", Posting.SEND);
        outbox.drain();
        assertThat(room.replacements).containsExactlyInAnyOrder("2", "2");
        assertThat(entered()).contains("desk1@gac.example joint v2", "desk@mofa.example joint v2")
                .doesNotContain("desk1@gac.example own v3");
        assertThat(outbox.of(key(3))).hasSize(4);
    }

    private static RevisionKey key(int revision) {
        return RevisionKey.revision(2026, Occasion.ANNUAL, revision);
    }

    /// As the version before entered it: both in one.
    private void enterTogether(DispatchState state) {
        var manifest = room.posted.publish(1,
                Map.of(Audience.JOINT, "j1", Audience.CANADA, "c1", Audience.KOREA, "k1"));
        var ministry = admission().ministries().of(Party.CANADA).orElseThrow();
        var both = Stream.of(Papers.JOINT, Papers.OWN).flatMap(papers -> ministry.enclosures(manifest, papers).stream())
                .toList();
        room.dispatches.enter(new Mailing(key(1), 1, Party.CANADA, DESK, both), true, state, room.clock.instant());
    }

    @Test
    void aMessageOfBeforeGoesOnWholeAndNothingIsEnteredBesideIt() {
        enterTogether(Settings.standard().queued(room.clock.instant()));
        publish(2, "j1", "c1", "k1", Posting.SEND);
        outbox.drain();
        assertThat(entered()).containsExactly("desk1@gac.example together v1", "desk@mofa.example joint v1",
                "desk@mofa.example own v1");
        assertThat(room.state(1)).isEqualTo(new Accepted("250 ok"));
        publish(3, "j1", "c3", "k1", Posting.SEND);
        outbox.drain();
        assertThat(entered().getLast()).isEqualTo("desk1@gac.example own v2");
        assertThat(room.replacements.getLast()).isEqualTo("2 replaces 1");
    }

    /// Else what has not changed would be withdrawn with what has, and never come.
    @Test
    void whatTakesThePlaceOfAWaitingMessageOfBeforeBringsBoth() {
        enterTogether(new Held());
        publish(2, "j1", "c2", "k1", Posting.HOLD);
        assertThat(room.state(1)).isInstanceOf(Withdrawn.class);
        assertThat(entered()).contains("desk1@gac.example joint v2", "desk1@gac.example own v2");
    }

    @Test
    void aLedgerThatIsNewKnowsBothByTheirReceipts() {
        publish(1, "j1", "c1", "k1", Posting.SEND);
        outbox.drain();
        adopted(1).forEach(dispatch -> assertThat(dispatch.state()).isEqualTo(new Accepted("250 ok")));
    }

    @Test
    void aReceiptOfTheJointPapersSaysNothingOfTheOwn() {
        publish(1, "j1", "c1", "k1", Posting.HOLD);
        outbox.acts().approve(1, "somebody", false);
        outbox.drain();
        assertThat(adopted(1)).extracting(dispatch -> dispatch.state().key()).containsExactly("accepted", "doubtful",
                "doubtful", "doubtful");
    }

    /// It stands in a file that does not tell what it brought.
    @Test
    void aReceiptOfBeforeStandsForBoth() throws Exception {
        enterTogether(Settings.standard().queued(room.clock.instant()));
        outbox.drain();
        var receipts = new Receipts(room.posted.output());
        var file = receipts.file(outbox.dispatch(1).mailing());
        var text = Files.readString(file);
        Files.writeString(file, text.replaceAll("\\s*\"papers\" : \"\\w+\",", ""));
        assertThat(Files.readString(file)).isNotEqualTo(text);
        assertThat(adopted(1)).extracting(dispatch -> dispatch.mailing().papers().key() + " " + dispatch.state().key())
                .containsExactly("joint accepted", "own accepted", "joint doubtful", "own doubtful");
    }

    private List<Dispatch> adopted(int revision) {
        var fresh = new MemoryDispatches();
        var other = room.outbox(fresh, admission());
        other.adopt(room.posted.manifest(revision));
        return fresh.all().reversed();
    }
}
