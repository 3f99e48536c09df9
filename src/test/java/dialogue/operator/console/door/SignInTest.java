package dialogue.operator.console.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.MovedClock;
import dialogue.delivery.Watched;
import dialogue.person.Duty;
import dialogue.person.PasswordRules;
import dialogue.person.PersonKey;
import dialogue.person.jdbc.PersonTables;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How much work a sign-in is, and what is kept of it.
class SignInTest {

    private static final String RIGHT = "a heron on the Han at dawn";

    /// Counts what it is asked to compare.
    private static final class Counting implements PasswordEncoder {

        private final List<String> compared = new ArrayList<>();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "new " + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String digest) {
            compared.add(String.valueOf(digest));
            return (password + "").equals(String.valueOf(digest).replaceFirst("^(old|new) ", ""));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String digest) {
            return String.valueOf(digest).startsWith("old");
        }
    }

    private final Counting passwords = new Counting();
    private PersonTables tables;
    private SignIn signIn;

    @BeforeEach
    void addSome(TestInfo test) {
        tables = PersonTables.in("sign-in-" + test.getDisplayName(), new Watched(),
                new MovedClock(Instant.parse("2026-11-29T09:00:00Z")));
        signIn = new SignIn(tables.signIns(), tables.attempts(), new Passwords(PasswordRules.load(), passwords));
        var link = tables.persons().add(key("canada/marie"), Set.of(Duty.READER), "root");
        tables.enrolments().use(link.token(), "old " + RIGHT);
        tables.persons().add(key("canada/invited"), Set.of(Duty.READER), "root");
    }

    private static PersonKey key(String words) {
        return PersonKey.of(words).orElseThrow();
    }

    private Object signsIn(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canada/marie", "canada/nobody", "canada/invited", "no name", ""})
    void comparesOnceWhoeverItIs(String name) {
        assertThatThrownBy(() -> signsIn(name, "another password")).isInstanceOf(BadCredentialsException.class)
                .hasMessage("refused");
        assertThat(passwords.compared).hasSize(1);
    }

    @Test
    void nobodysPasswordLetsNobodyIn() {
        for (var name : List.of("canada/nobody", "canada/invited")) {
            assertThatThrownBy(() -> signsIn(name, "")).isInstanceOf(BadCredentialsException.class);
        }
        assertThat(passwords.compared).hasSize(2).noneMatch(digest -> digest.contains(RIGHT));
    }

    @Test
    void whoeverWaitsIsNotComparedAtAll() {
        for (var time = 0; time < 5; time++) {
            assertThatThrownBy(() -> signsIn("canada/marie", "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signsIn("canada/marie", RIGHT)).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> signsIn(" Canada/MARIE ", RIGHT)).isInstanceOf(TooManyTries.class);
        assertThat(passwords.compared).hasSize(5);
    }

    @Test
    void aDigestOfAnOlderKindIsRenewed() {
        signsIn("canada/marie", RIGHT);
        assertThat(tables.signIns().secret(key("canada/marie"))).contains("new " + RIGHT);
    }

    @Test
    void hangulIsTheSameFromEveryKeyboard() {
        var link = tables.persons().add(key("korea/mina"), Set.of(Duty.READER), "root");
        var rules = new Passwords(PasswordRules.load(), passwords);
        tables.enrolments().use(link.token(), rules.digest("한강의 왜가리와 새벽안개"));
        signsIn("korea/mina", Normalizer.normalize("한강의 왜가리와 새벽안개", Normalizer.Form.NFD));
    }
}
