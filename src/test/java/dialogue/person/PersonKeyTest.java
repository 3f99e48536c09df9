package dialogue.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dialogue.plan.Party;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"canada/marie", " Canada/Marie ", "ｃａｎａｄａ/ｍａｒｉｅ"})
    void isReadAsItWasMeant(String typed) {
        assertThat(PersonKey.of(typed)).contains(new PersonKey(Optional.of(Party.CANADA), "marie"));
    }

    @Test
    void namesASideEvenWithoutMinistry() {
        assertThat(PersonKey.of("joint/admin")).contains(new PersonKey(Optional.empty(), "admin"));
        assertThat(new PersonKey(Optional.empty(), "admin")).hasToString("joint/admin");
        assertThat(new PersonKey(Optional.of(Party.KOREA), "kim.min-jun2")).hasToString("korea/kim.min-jun2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "marie", "/marie", "canada/", "japan/marie", "canada/marie/x", "canada/../x",
            "canada/ma rie", "canada/.marie", "canada/marie-", "canada/마리", "canada/mar\nie",
            "canada/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void namesNobodyWhereThereCanBeNone(String typed) {
        assertThat(PersonKey.of(typed)).isEmpty();
    }

    @Test
    void isNotMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonKey(Optional.empty(), "Marie"));
    }
}
