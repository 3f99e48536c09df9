package dialogue.operator.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.MovedClock;
import dialogue.delivery.Watched;
import dialogue.language.Problem;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.person.jdbc.PersonTables;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A steward keeps the persons of the own side, and nobody else.
class KeepPersonsTest {

    private final Keeper host = Keeper.host("root");
    private KeepPersons persons;

    private static PersonKey key(String words) {
        return PersonKey.of(words).orElseThrow();
    }

    private static Keeper steward(String words) {
        return Keeper.steward(key(words));
    }

    @BeforeEach
    void addSome(TestInfo test) {
        persons = new KeepPersons(PersonTables.in("keep-" + test.getDisplayName(), new Watched(),
                new MovedClock(Instant.parse("2026-11-29T09:00:00Z"))).persons(), "http://console/");
        for (var name : new String[]{"canada/marie", "canada/steward", "korea/mina", "joint/admin"}) {
            persons.add(host, key(name), Set.of(Duty.STEWARD));
        }
    }

    @Test
    void seesTheOwnSide() {
        assertThat(persons.of(steward("canada/steward"))).extracting(each -> each.key().toString())
                .containsExactly("canada/marie", "canada/steward");
        assertThat(persons.of(steward("joint/admin"))).extracting(each -> each.key().toString())
                .containsExactly("joint/admin");
        assertThat(persons.of(host)).hasSize(4);
    }

    /// Those of the other side, and none at all, are told in the same words.
    @ParameterizedTest
    @ValueSource(strings = {"korea/mina", "joint/admin", "korea/nobody", "canada/nobody"})
    void findsNobodyElse(String other) {
        var steward = steward("canada/steward");
        var sentence = "There is no person " + other + "; `dialogue person list` lists those there are.";
        assertThatThrownBy(() -> persons.lock(steward, key(other))).hasMessage(sentence);
        assertThatThrownBy(() -> persons.unlock(steward, key(other))).hasMessage(sentence);
        assertThatThrownBy(() -> persons.invite(steward, key(other))).hasMessage(sentence);
        assertThatThrownBy(() -> persons.assign(steward, key(other), Set.of(Duty.READER))).hasMessage(sentence);
        assertThat(persons.of(host)).allMatch(person -> !person.locked());
    }

    @Test
    void makesNobodyOfAnotherSide() {
        assertThatThrownBy(() -> persons.add(steward("joint/admin"), key("canada/spy"), Set.of(Duty.READER)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> persons.add(steward("korea/mina"), key("canada/spy"), Set.of(Duty.READER)))
                .isInstanceOf(Problem.class);
        assertThat(persons.of(host)).hasSize(4);
    }

    @Test
    void keepsTheOwnPersonsButNotThemselves() {
        var steward = steward("canada/steward");
        assertThat(persons.add(steward, key("canada/jean"), Set.of(Duty.READER)).address())
                .startsWith("http://console/enrol/");
        assertThat(persons.lock(steward, key("canada/marie"))).isTrue();
        assertThat(persons.unlock(steward, key("canada/marie"))).isTrue();
        assertThatThrownBy(() -> persons.lock(steward, key("canada/steward"))).hasMessageContaining("Nobody locks");
        assertThatThrownBy(() -> persons.assign(steward, key("canada/steward"), Set.of(Duty.APPROVER)))
                .hasMessageContaining("own duties");
    }
}
