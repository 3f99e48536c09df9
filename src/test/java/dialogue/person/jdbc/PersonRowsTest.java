package dialogue.person.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.MovedClock;
import dialogue.delivery.Watched;
import dialogue.person.Duty;
import dialogue.person.Person;
import dialogue.person.PersonKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class PersonRowsTest {

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-29T09:00:00.123456789Z"));
    private final Watched watched = new Watched();
    private final PersonKey marie = key("canada/marie");
    private PersonTables tables;

    private static PersonKey key(String words) {
        return PersonKey.of(words).orElseThrow();
    }

    @BeforeEach
    void open(TestInfo test) {
        tables = PersonTables.in("person-" + test.getTestMethod().orElseThrow().getName(), watched, clock);
    }

    private String added() {
        return tables.persons().add(marie, Set.of(Duty.OFFICER, Duty.APPROVER), "root").token();
    }

    private Person found() {
        return tables.persons().find(marie).orElseThrow();
    }

    @Test
    void aPersonHasDutiesAndNoPasswordYet() {
        added();
        assertThat(found()).returns(marie, Person::key).returns(Set.of(Duty.OFFICER, Duty.APPROVER), Person::duties)
                .returns(false, Person::enrolled).returns(false, Person::locked);
        assertThat(tables.signIns().secret(marie)).isEmpty();
        assertThat(watched.entered()).containsExactly("person.add person canada/marie");
    }

    @Test
    void eachSideGivesItsNamesByItself() {
        added();
        tables.persons().add(key("korea/marie"), Set.of(Duty.READER), "root");
        tables.persons().add(key("joint/marie"), Set.of(Duty.STEWARD), "root");
        assertThat(tables.persons().all()).extracting(person -> person.key().toString())
                .containsExactly("canada/marie", "joint/marie", "korea/marie");
        assertThatThrownBy(this::added).hasMessageContaining("There is a person canada/marie already");
        assertThat(watched.entered()).hasSize(3);
    }

    @Test
    void nobodyIsWithoutDutyOrApprovesForNoMinistry() {
        assertThatThrownBy(() -> tables.persons().add(marie, Set.of(), "root"))
                .hasMessageContaining("reader, officer, approver, steward");
        assertThatThrownBy(() -> tables.persons().add(key("joint/admin"), Set.of(Duty.APPROVER), "root"))
                .hasMessageContaining("belongs to no ministry");
        assertThat(tables.persons().all()).isEmpty();
        added();
        assertThatThrownBy(() -> tables.persons().assign(marie, Set.of(), "root")).hasMessageContaining("may");
    }

    @Test
    void aLinkGivesAPasswordOnce() {
        var token = added();
        assertThat(tables.enrolments().whose(token)).map(Person::key).contains(marie);
        assertThat(tables.enrolments().use(token, "digest")).map(Person::key).contains(marie);
        assertThat(tables.signIns().secret(marie)).contains("digest");
        assertThat(tables.enrolments().whose(token)).isEmpty();
        assertThat(tables.enrolments().use(token, "another")).isEmpty();
        assertThat(tables.signIns().secret(marie)).contains("digest");
        assertThat(watched.entered()).contains("person.enrol person canada/marie");
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneSucceeds() throws Exception {
        var token = added();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var used = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(each -> (Callable<Boolean>) () -> tables.enrolments()
                            .use(token, "digest " + each).isPresent())
                    .toList()).stream().filter(one -> one.resultNow()).count();
            assertThat(used).isEqualTo(1);
        }
    }

    @Test
    void aLinkIsOverAfterADayAndWhereANewerOneIsGiven() {
        var token = added();
        clock.move(Duration.ofHours(24).minusSeconds(1));
        assertThat(tables.enrolments().whose(token)).isPresent();
        clock.move(Duration.ofSeconds(1));
        assertThat(tables.enrolments().whose(token)).isEmpty();
        assertThat(tables.enrolments().use(token, "digest")).isEmpty();
        var second = tables.persons().offer(marie, "root").token();
        var third = tables.persons().offer(marie, "root").token();
        assertThat(tables.enrolments().whose(second)).isEmpty();
        assertThat(tables.enrolments().whose(third)).isPresent();
    }

    @Test
    void nothingOfALinkCanBeHadBackFromTheLedger() {
        var token = added();
        var stored = tables.jdbc().sql("select link from person").query(String.class).single();
        assertThat(stored).hasSize(64).doesNotContain(token);
        assertThat(tables.enrolments().whose(stored)).isEmpty();
        assertThat(tables.persons().offer(marie, "root").toString()).doesNotContain(token);
    }

    @Test
    void whoIsLockedComesInNoMoreByPasswordOrLink() {
        tables.enrolments().use(added(), "digest");
        var link = tables.persons().offer(marie, "root").token();
        clock.move(Duration.ofMinutes(1));
        assertThat(tables.persons().lock(marie, "root")).isTrue();
        assertThat(tables.persons().lock(marie, "root")).isFalse();
        assertThat(tables.signIns().secret(marie)).isEmpty();
        assertThat(tables.enrolments().use(link, "other")).isEmpty();
        assertThat(found().sessionsSince()).isEqualTo(Instant.parse("2026-11-29T09:01:00.123Z"));
        assertThatThrownBy(() -> tables.persons().offer(marie, "root")).hasMessageContaining("is locked");
        assertThat(tables.persons().unlock(marie, "root")).isTrue();
        assertThat(tables.persons().unlock(marie, "root")).isFalse();
        assertThat(tables.signIns().secret(marie)).contains("digest");
        assertThat(tables.enrolments().whose(link)).isEmpty();
    }

    @Test
    void anotherPasswordEndsTheSessionsThatWereBegunBefore() {
        tables.enrolments().use(added(), "digest");
        clock.move(Duration.ofMinutes(1));
        var before = clock.instant();
        clock.move(Duration.ofMillis(1));
        tables.signIns().change(marie, "other");
        assertThat(found().sessionsSince()).isAfter(before).isBeforeOrEqualTo(clock.instant());
        tables.signIns().renew(marie, "of a newer kind");
        assertThat(tables.signIns().secret(marie)).contains("of a newer kind");
        assertThat(watched.entered()).endsWith("person.password person canada/marie");
    }

    @Test
    void comingAndGoingStandInTheAudit() {
        added();
        tables.signIns().entered(marie);
        tables.signIns().refused(Optional.of(marie));
        tables.signIns().refused(PersonKey.of("korea/nobody"));
        tables.signIns().left(marie);
        assertThat(found().signedIn()).contains(Instant.parse("2026-11-29T09:00:00.123Z"));
        assertThat(watched.entered()).endsWith("person.sign-in person canada/marie",
                "person.sign-in-refused person canada/marie", "person.sign-in-refused person ?",
                "person.sign-out person canada/marie");
    }

    @Test
    void whoIsNotThereIsTold() {
        assertThatThrownBy(() -> tables.persons().lock(marie, "root"))
                .hasMessageContaining("There is no person canada/marie");
        assertThatThrownBy(() -> tables.persons().offer(marie, "root")).hasMessageContaining("There is no person");
        assertThatThrownBy(() -> tables.persons().assign(marie, Set.of(Duty.READER), "root"))
                .hasMessageContaining("There is no person");
        assertThat(watched.entered()).isEmpty();
    }
}
