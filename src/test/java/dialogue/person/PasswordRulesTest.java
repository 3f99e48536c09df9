package dialogue.person;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PersonKey marie = PersonKey.of("canada/marie").orElseThrow();
    private final PasswordRules rules = PasswordRules.load();

    private Optional<String> refused(String password) {
        return rules.refuse(password, marie).map(problem -> problem.code());
    }

    @Test
    void countsCharactersAsAPersonDoes() {
        assertThat(refused("kaleidoskop 42")).contains("person.password-short");
        assertThat(refused("kaleidoskop 427")).isEmpty();
        assertThat(refused("🦆🦆🐟🐟🐟🐟🐟🐢🐢🐢🐢🐢🐢🐳")).contains("person.password-short");
        assertThat(refused("가나다라마바사아자차카타파하")).contains("person.password-short");
        assertThat(refused("가나다라마바사아자차카타파하거")).isEmpty();
    }

    @Test
    void takesHangulForTheSameHoweverItIsComposed() {
        var taken = Normalizer.normalize("가나다라마바사", Normalizer.Form.NFD);
        assertThat(taken.length()).isGreaterThanOrEqualTo(14);
        assertThat(PasswordRules.normal(taken)).isEqualTo("가나다라마바사");
        assertThat(refused(taken + "아자차카타파하")).contains("person.password-short");
    }

    @Test
    void hasAnEnd() {
        assertThat(refused("a b".repeat(66) + "cd")).isEmpty();
        assertThat(refused("a b".repeat(66) + "cde")).contains("person.password-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwordpassword", "aaaaaaaaaaaaaaaaaaaa", "123456789012345678", "abcdefghijklmnop",
            "qwertyuiopasdfghjkl", "lkjhgfdsapoiuytrewq", "CorrectHorseBatteryStaple", "Password1234567!",
            "2026 strategic dialogue", "Korea2026!!!!!!!", "marie.marie.1975", "비밀번호비밀번호비밀번호비밀번호",
            "외교부 2026-11-29 11:00",
            "1qaz2wsx3edc4rfv"})
    void isNoneOfThoseThatAreTriedFirst(String password) {
        assertThat(refused(password)).contains("person.password-common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marie aime les huîtres", "836401958274610", "한강에서 자전거를 타는 고래", "all lower and blank",
            "my password is not yours to guess"})
    void mayBeMadeOfWhateverElse(String password) {
        assertThat(refused(password)).isEmpty();
    }

    @Test
    void isRefusedWithoutBeingSaid() {
        assertThat(rules.refuse("passwordpassword", marie)).hasValueSatisfying(problem -> {
            for (var language : Language.values()) {
                assertThat(problem.sentence(language)).doesNotContain("passwordpassword");
            }
        });
    }
}
