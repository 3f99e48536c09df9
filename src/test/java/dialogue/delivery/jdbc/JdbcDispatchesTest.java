package dialogue.delivery.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Accepted;
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
import dialogue.delivery.Enclosure;
import dialogue.delivery.Mailing;
import dialogue.delivery.Papers;
import dialogue.language.LocalizedMessage;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;

/// What the tables remember of a message.
class JdbcDispatchesTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    static List<DispatchState> ends() {
        return List.of(new Accepted("250 ok"), new Written("a.eml"),
                new Refused(LocalizedMessage.quoted("550 no such user")),
                new Refused(LocalizedMessage.of("mail.marking", "a.xlsx", "protected_a", "unclassified")),
                new Unknown(LocalizedMessage.of("mail.lost")),
                new GivenUp(LocalizedMessage.of("mail.cannot-write", "out")),
                new Refused(LocalizedMessage.quoted("x".repeat(1_000))),
                new Withdrawn(LocalizedMessage.of("dispatch.withdrawn", "2", "7")),
                new Held(), new Held(Optional.of("canada/marie")), new Queued(NOW, NOW),
                new Queued(NOW, NOW, Optional.of(LocalizedMessage.quoted("421 later"))));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void remembersWhyAndInWhichWords(DispatchState end) {
        try (var database = OutboxDatabase.open("mem:" + UUID.randomUUID())) {
            var dispatches = database.dispatches();
            dispatches.enter(
                    new Mailing(RevisionKey.revision(2026, Occasion.ANNUAL, 1), 1, Party.CANADA, "desk@gac.example",
                            List.of()),
                    true,
                    new Queued(NOW, NOW), NOW);
            var queued = dispatches.all().getFirst();
            move(end instanceof Held ? queued : move(queued, new Sending(NOW), database), end, database);
            assertThat(dispatches.all().getFirst().state()).isEqualTo(end);
        }
    }

    /// The table is asked what the rule says: no row is read and then left out.
    @ParameterizedTest
    @CsvSource({"CANADA", "KOREA", "''"})
    void listsWhatAReaderMayKnowOfPageByPage(String ministry) {
        var reader = Optional.of(ministry).filter(name -> !name.isEmpty()).map(Party::valueOf);
        try (var database = OutboxDatabase.open("mem:" + UUID.randomUUID())) {
            var dispatches = database.dispatches();
            for (var party : Party.values()) {
                for (var audience : List.of(Audience.JOINT, Audience.valueOf(party.name()))) {
                    dispatches.enter(new Mailing(key(1), 1, party, party.key() + "@desk.example",
                            List.of(new Enclosure("x", 1, "x", audience))), true, new Held(), NOW);
                }
            }
            var readable = dispatches.all().stream().filter(each -> each.mailing().readableBy(reader)).toList();
            assertThat(readable).hasSize(2);
            assertThat(dispatches.readable(reader, DispatchState.KEYS, Long.MAX_VALUE, 9)).isEqualTo(readable);
            assertThat(dispatches.readable(reader, DispatchState.KEYS, Long.MAX_VALUE, 1))
                    .containsExactly(readable.getFirst());
            assertThat(dispatches.readable(reader, DispatchState.KEYS, readable.getFirst().id(), 1))
                    .containsExactly(readable.getLast());
            move(readable.getFirst(), new Cancelled(), database);
            assertThat(dispatches.readable(reader, List.of("held"), Long.MAX_VALUE, 9))
                    .containsExactly(readable.getLast());
            assertThat(dispatches.readable(reader, List.of("sending", "cancelled"), Long.MAX_VALUE, 9))
                    .extracting(Dispatch::id).containsExactly(readable.getFirst().id());
        }
    }

    private static Dispatch move(Dispatch from, DispatchState next, OutboxDatabase database) {
        return database.dispatches().move(from, next, true, NOW, () -> {
        }).orElseThrow();
    }

    @Test
    void readsTheWordsOfRowsOfBefore() {
        try (var database = OutboxDatabase.at("mem:" + UUID.randomUUID(), "5")) {
            database.write("""
                    insert into dispatch (review_year, occasion, revision, ministry, recipient, may_mail, state, detail,
                        attempts, entered, changed)
                    values (2025, 'annual', 1, 'KOREA', 'desk@mofa.example', true, 'refused', '550 no such user',
                        1, '2026-05-04 12:00:00Z', '2026-05-04 12:00:00Z')""");
            database.migrate();
            assertThat(database.dispatches().all()).singleElement().extracting(Dispatch::state)
                    .isEqualTo(new Refused(LocalizedMessage.quoted("550 no such user")));
        }
    }

    /// They were shown to their recipients under the revision's number.
    @Test
    void takesTheRevisionOfRowsOfBeforeForTheirVersion() {
        try (var database = OutboxDatabase.at("mem:" + UUID.randomUUID(), "6")) {
            database.write("""
                    insert into dispatch (review_year, occasion, revision, ministry, recipient, may_mail, state, detail,
                        attempts, entered, changed)
                    values (2025, 'annual', 4, 'KOREA', 'desk@mofa.example', true, 'held', '',
                        1, '2026-05-04 12:00:00Z', '2026-05-04 12:00:00Z')""");
            database.migrate();
            assertThat(database.dispatches().all()).singleElement().extracting(Dispatch::mailing)
                    .extracting(Mailing::version).isEqualTo(4);
            assertThat(database.dispatches().all()).singleElement().extracting(Dispatch::despite).isEqualTo(4);
        }
    }

    /// What they brought decides beside which papers of the same revision another message may stand.
    @Test
    void takesTheirDocumentsForThePapersOfRowsOfBefore() {
        try (var database = OutboxDatabase.at("mem:" + UUID.randomUUID(), "13")) {
            for (var revision : List.of(1, 2, 3)) {
                database.write(
                        """
                                insert into dispatch (dispatch_id, review_year, occasion, revision, version, despite, ministry, recipient,
                                    may_mail, state, detail, attempts, entered, changed)
                                values (%1$d, 2026, 'annual', %1$d, %1$d, %1$d, 'CANADA', 'desk@gac.example', true, 'held', '',
                                    0, '2026-05-04 12:00:00Z', '2026-05-04 12:00:00Z')"""
                                .formatted(revision));
            }
            database.write(
                    "insert into dispatch_enclosure values (1, 0, 'j', 1, 'a', 'JOINT'), (1, 1, 'c', 1, 'a', 'CANADA'),"
                            + " (2, 0, 'j', 1, 'b', 'JOINT'), (3, 0, 'c', 1, 'b', 'CANADA')");
            database.migrate();
            database.write("alter table dispatch alter column dispatch_id restart with 4");
            assertThat(database.dispatches().of(key(1))).extracting(each -> each.mailing().papers())
                    .containsExactly(Papers.TOGETHER);
            for (var revision : List.of(1, 2, 3)) {
                for (var audience : List.of(Audience.JOINT, Audience.CANADA)) {
                    database.dispatches()
                            .enter(new Mailing(key(revision), 10 + revision, Party.CANADA, "desk@gac.example",
                                    List.of(new Enclosure("x", 1, "x", audience))), true, new Held(), NOW);
                }
            }
            assertThat(database.dispatches().all().reversed()).extracting(Dispatch::mailing)
                    .extracting(mailing -> mailing.revision().number() + " " + mailing.papers().key())
                    .containsExactly("1 together", "2 joint", "3 own", "2 own", "3 joint");
        }
    }

    private static RevisionKey key(int revision) {
        return RevisionKey.revision(2026, Occasion.ANNUAL, revision);
    }

    private static Mailing mailing(int revision, int version, String recipient) {
        return new Mailing(RevisionKey.revision(2026, Occasion.ANNUAL, revision), version, Party.CANADA, recipient,
                List.of());
    }

    @Test
    void listsWhatIsEnteredForOneRecipientByVersions() {
        try (var database = OutboxDatabase.open("mem:" + UUID.randomUUID())) {
            var dispatches = database.dispatches();
            var entered = List.of(mailing(5, 2, "desk@gac.example"), mailing(2, 1, "desk@gac.example"),
                    mailing(2, 1, "other@gac.example"));
            entered.forEach(mailing -> dispatches.enter(mailing, true, new Held(), NOW));
            dispatches.enter(
                    new Mailing(RevisionKey.revision(2026, Occasion.of("m-1"), 1), 1, Party.CANADA, "desk@gac.example",
                            List.of()),
                    true,
                    new Held(), NOW);
            assertThat(dispatches.to(2026, Occasion.ANNUAL, "desk@gac.example")).extracting(Dispatch::mailing)
                    .containsExactly(entered.get(1), entered.get(0));
        }
    }

    /// Also where the earlier one has waited for another attempt until after the later one was due.
    @Test
    void theEarlierVersionIsHandedOverFirst() {
        try (var database = OutboxDatabase.open("mem:" + UUID.randomUUID())) {
            var dispatches = database.dispatches();
            dispatches.enter(mailing(1, 1, "desk@gac.example"), true, new Queued(NOW.plusSeconds(60), NOW), NOW);
            dispatches.enter(mailing(2, 2, "desk@gac.example"), true, new Queued(NOW, NOW), NOW);
            assertThat(dispatches.due(NOW.plusSeconds(60))).extracting(dispatch -> dispatch.mailing().version())
                    .containsExactly(1, 2);
        }
    }

    /// Neither without the other: a newer version is entered, and the older ones are withdrawn.
    @Test
    void withdrawsInTheTransactionOfWhoeverEntersTheNewerVersion() {
        try (var database = OutboxDatabase.open("mem:" + UUID.randomUUID())) {
            var dispatches = database.dispatches();
            dispatches.enter(mailing(1, 1, "desk@gac.example"), true, new Held(), NOW);
            var next = new Withdrawn(LocalizedMessage.of("dispatch.withdrawn", "2", "2"));
            assertThatThrownBy(() -> database.together(() -> {
                assertThat(dispatches.moveTogether(dispatches.all().getFirst(), next, NOW)).isTrue();
                throw new IllegalStateException("the rest fails");
            })).hasMessage("the rest fails");
            assertThat(dispatches.all()).singleElement().extracting(Dispatch::state).isEqualTo(new Held());
            var read = dispatches.all().getFirst();
            assertThat(dispatches.moveTogether(read, next, NOW)).isTrue();
            assertThat(dispatches.moveTogether(read, next, NOW)).isFalse();
        }
    }

    @Test
    void remembersWhatMayHaveBeenSentBefore() {
        try (var database = OutboxDatabase.open("mem:" + UUID.randomUUID())) {
            database.dispatches().enter(mailing(1, 1, "desk@gac.example"), true, new Doubtful(), NOW);
            assertThat(database.dispatches().all()).singleElement().extracting(Dispatch::state)
                    .isEqualTo(new Doubtful());
        }
    }

    @Test
    void remembersInSpiteOfWhichVersionAPersonLetsItGo() {
        try (var database = OutboxDatabase.open("mem:" + UUID.randomUUID())) {
            var dispatches = database.dispatches();
            dispatches.enter(mailing(1, 1, "desk@gac.example"), true, new Held(), NOW);
            move(dispatches.all().getFirst().despite(3), new Queued(NOW, NOW), database);
            assertThat(dispatches.all()).singleElement().extracting(Dispatch::despite).isEqualTo(3);
        }
    }

    @Test
    void refusesAVersionThatARecipientHasAlready() {
        try (var database = OutboxDatabase.open("mem:" + UUID.randomUUID())) {
            var dispatches = database.dispatches();
            dispatches.enter(mailing(1, 1, "desk@gac.example"), true, new Held(), NOW);
            assertThatThrownBy(() -> dispatches.enter(mailing(2, 1, "desk@gac.example"), true, new Held(), NOW))
                    .isInstanceOf(DuplicateKeyException.class);
        }
    }
}
