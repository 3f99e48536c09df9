package dialogue.operator.console.door;

import static dialogue.operator.console.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.person.Attempts;
import dialogue.person.Duty;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the real door says to whoever may not come in, and how long it lets them wait.
class WrongTriesTest {

    private final Guests guests = new Guests();

    /// Nobody, somebody without password, somebody locked and a wrong password look the same to the byte.
    @Test
    void theDoorDoesNotTellWhoIsThere() {
        guests.enrolled("canada/known", Duty.READER);
        guests.added("canada/invited", Duty.READER);
        guests.enrolled("canada/locked", Duty.READER);
        guests.persons().lock(Guests.HOST, Guests.key("canada/locked"));
        assertThat(List.of("canada/known", "canada/nobody", "canada/invited", "canada/locked", "no name at all"))
                .extracting(this::refusal).containsOnly(refusal("korea/nobody"));
        assertThat(guests.acts("canada/known")).startsWith("dialogue person.sign-in-refused");
    }

    private String refusal(String person) {
        var browser = guests.browser();
        var answer = where(browser.get("/me")) + browser.signIn(person, Guests.OTHER);
        return answer + browser.get("/login?refused").body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("\\d\\d:\\d\\d", "");
    }

    @Test
    void afterFiveWrongTriesTheRightPasswordHasToWaitToo() {
        guests.enrolled("canada/tried", Duty.READER);
        var browser = guests.browser();
        for (var time = 0; time < 5; time++) {
            assertThat(browser.signIn("canada/tried", Guests.OTHER)).isEqualTo("/login?refused");
        }
        lengthenTheWait();
        assertThat(browser.signIn("canada/tried", Guests.PASSWORD)).isEqualTo("/login?refused");
        assertThat(browser.get("/login?refused").body()).contains("There were too many tries", "in Ottawa",
                "in Seoul");
        assertThat(guests.bean(Attempts.class).begin("canada/tried", "192.0.2.1")).isPresent();
        for (var time = 0; time < 5; time++) {
            browser.signIn("canada/isnotthere", Guests.OTHER);
        }
        lengthenTheWait();
        browser.signIn("canada/isnotthere", Guests.OTHER);
        assertThat(browser.get("/login?refused").body()).contains("There were too many tries");
    }

    /// However slow this machine is, the wait of half a minute is not over meanwhile.
    private void lengthenTheWait() {
        assertThat(guests.bean(JdbcClient.class).sql("update attempt set waits_until = :then where faults >= 5"
                + " and waits_until > last").param("then", OffsetDateTime.now(ZoneOffset.UTC).plusDays(1)).update())
                .isPositive();
    }
}
