package dialogue.operator.console.door;

import static dialogue.operator.console.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.operator.console.Browser;
import dialogue.operator.console.Browsing;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Attempts;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// At the real door, without script.
class DoorTest {

    private static final String PASSWORD = "a heron on the Han at dawn";
    private static final String OTHER = "nine kayaks by the Rideau";

    private final Browsing console = Browsing.shared();
    private final Keeper host = Keeper.host("root");

    private Browser browser() {
        return Browser.at(console.address());
    }

    private KeepPersons persons() {
        return console.bean(KeepPersons.class);
    }

    private static PersonKey key(String words) {
        return PersonKey.of(words).orElseThrow();
    }

    /// The path of a new person's link.
    private String added(String person, Duty... duties) {
        return URI.create(persons().add(host, key(person), Set.of(duties)).address()).getPath();
    }

    private void enrolled(String person, Duty... duties) {
        var link = added(person, duties);
        var browser = browser();
        browser.get(link);
        assertThat(where(browser.post(link, "password", PASSWORD, "repeated", PASSWORD)))
                .isEqualTo("/login?enrolled");
    }

    private Browser signedIn(String person) {
        var browser = browser();
        assertThat(browser.signIn(person, PASSWORD)).isEqualTo("/");
        return browser;
    }

    private static boolean isIn(Browser browser) {
        return browser.get("/me").statusCode() == 200;
    }

    @Test
    void aPersonComesInByLinkAndPasswordAndIsOutAfterSigningOut() {
        enrolled("canada/way", Duty.READER);
        var browser = signedIn("canada/way");
        assertThat(browser.get("/me").body()).contains("canada/way", ">reader<", ">looks<");
        var thief = browser.thief();
        assertThat(isIn(thief)).isTrue();
        assertThat(where(browser.post("/logout"))).isEqualTo("/login?left");
        assertThat(where(thief.get("/me"))).isEqualTo("/login");
        assertThat(acts("canada/way")).containsExactly("canada/way person.sign-out", "canada/way person.sign-in",
                "canada/way person.enrol", "root person.add");
    }

    /// The newest first.
    private List<String> acts(String person) {
        return console.bean(Audit.class).acts().stream().filter(act -> act.subject().equals("person " + person))
                .map((Act act) -> act.person() + " " + act.act()).toList();
    }

    @Test
    void whoIsNotInIsLedToTheDoorAndThenToThePageTheyAskedFor() {
        enrolled("canada/led", Duty.READER);
        var browser = browser();
        assertThat(where(browser.get("/me/password?x=1"))).isEqualTo("/login");
        assertThat(browser.signIn("canada/led", PASSWORD)).isEqualTo("/me/password?x=1");
    }

    @Test
    void aPartOfAPageGetsNoDoorInItsPlace() {
        var answer = browser().get("/me", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login");
        assertThat(answer.body()).isEmpty();
    }

    /// Nobody, somebody without password, somebody locked and a wrong password look the same to the byte.
    @Test
    void theDoorDoesNotTellWhoIsThere() {
        enrolled("canada/known", Duty.READER);
        added("canada/invited", Duty.READER);
        enrolled("canada/locked", Duty.READER);
        persons().lock(host, key("canada/locked"));
        assertThat(List.of("canada/known", "canada/nobody", "canada/invited", "canada/locked", "no name at all"))
                .extracting(this::refusal).containsOnly(refusal("korea/nobody"));
        assertThat(acts("canada/known")).startsWith("dialogue person.sign-in-refused");
    }

    private String refusal(String person) {
        var browser = browser();
        var answer = where(browser.get("/me")) + browser.signIn(person, OTHER);
        return answer + browser.get("/login?refused").body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("\\d\\d:\\d\\d", "");
    }

    @Test
    void afterFiveWrongTriesTheRightPasswordHasToWaitToo() {
        enrolled("canada/tried", Duty.READER);
        var browser = browser();
        for (var time = 0; time < 5; time++) {
            assertThat(browser.signIn("canada/tried", OTHER)).isEqualTo("/login?refused");
        }
        lengthenTheWait();
        assertThat(browser.signIn("canada/tried", PASSWORD)).isEqualTo("/login?refused");
        assertThat(browser.get("/login?refused").body()).contains("There were too many tries", "in Ottawa",
                "in Seoul");
        assertThat(console.bean(Attempts.class).begin("canada/tried", "192.0.2.1")).isPresent();
        for (var time = 0; time < 5; time++) {
            browser.signIn("canada/isnotthere", OTHER);
        }
        lengthenTheWait();
        browser.signIn("canada/isnotthere", OTHER);
        assertThat(browser.get("/login?refused").body()).contains("There were too many tries");
    }

    /// However slow this machine is, the wait of half a minute is not over meanwhile.
    private void lengthenTheWait() {
        assertThat(console.bean(JdbcClient.class).sql("update attempt set waits_until = :then where faults >= 5"
                + " and waits_until > last").param("then", OffsetDateTime.now(ZoneOffset.UTC).plusDays(1)).update())
                .isPositive();
    }

    @Test
    void whoeverIsLockedIsOutAtOnceAndDutiesHoldAtOnce() {
        enrolled("joint/turned", Duty.STEWARD);
        var browser = signedIn("joint/turned");
        assertThat(browser.get("/persons").statusCode()).isEqualTo(200);
        persons().assign(host, key("joint/turned"), Set.of(Duty.READER));
        assertThat(browser.get("/persons").statusCode()).isEqualTo(403);
        persons().lock(host, key("joint/turned"));
        assertThat(isIn(browser)).isFalse();
        persons().unlock(host, key("joint/turned"));
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void anotherPasswordByLinkEndsTheSessionsOfTheOldOne() {
        enrolled("canada/lost", Duty.READER);
        var thief = signedIn("canada/lost");
        var link = URI.create(persons().invite(host, key("canada/lost")).address()).getPath();
        var browser = browser();
        browser.get(link);
        browser.post(link, "password", OTHER, "repeated", OTHER);
        assertThat(isIn(thief)).isFalse();
        assertThat(browser.signIn("canada/lost", PASSWORD)).isEqualTo("/login?refused");
        assertThat(browser.signIn("canada/lost", OTHER)).isEqualTo("/");
    }

    @Test
    void threeSessionsAtATimeAreEnough() {
        enrolled("canada/many", Duty.READER);
        var first = signedIn("canada/many");
        var others = List.of(signedIn("canada/many"), signedIn("canada/many"), signedIn("canada/many"));
        assertThat(where(first.get("/me"))).isEqualTo("/login?ended");
        assertThat(others).allMatch(DoorTest::isIn);
        others.getFirst().post("/me/sessions");
        assertThat(others).extracting(DoorTest::isIn).containsExactly(true, false, false);
    }

    @Test
    void aFormWithoutTheTokenOfItsPageIsRefused() {
        enrolled("canada/forged", Duty.READER);
        var browser = signedIn("canada/forged");
        assertThat(browser.withoutToken().post("/me/sessions").statusCode()).isEqualTo(403);
        assertThat(browser.withoutToken().post("/logout").statusCode()).isEqualTo(403);
        assertThat(isIn(browser)).isTrue();
        var stranger = browser();
        assertThat(stranger.post("/login", "username", "canada/forged", "password", PASSWORD).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSessionThatWasThereBeforeIsNotTheOneThatIsSignedIn() {
        enrolled("canada/fixed", Duty.READER);
        var browser = browser();
        browser.get("/login");
        var before = browser.session().orElseThrow();
        browser.post("/login", "username", "canada/fixed", "password", PASSWORD);
        var after = browser.session().orElseThrow();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(after.isHttpOnly()).isTrue();
    }

    @Test
    void everyAnswerForbidsWhatNoPageNeeds() {
        var headers = browser().get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'",
                "script-src 'self';", "form-action 'self'", "base-uri 'none'").doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/../persons", "/static/..%2fpersons", "/static/%2e%2e/persons", "//persons",
            "/persons;x=/static/", "/static/..;/persons", "/login/../persons", "/static\\..\\persons", "/%2fpersons",
            "/persons%00", "/language/../persons"})
    void noTrickWithAPathLeadsPastTheDoor(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1")).matches("(?s)HTTP/1.1 (400|404|302) .*")
                .doesNotContain("<table");
    }

    @ParameterizedTest
    @CsvSource({"console.css, text/css", "htmx.min.js, text/javascript", "icon.svg, image/svg+xml"})
    void theDoorIsDressedBeforeAnybodyIsIn(String file, String type) {
        var answer = browser().get("/static/" + file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.body()).isNotBlank();
        assertThat(browser().get("/static/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherHostIsRefusedAndNoneIsRepeated() throws IOException {
        assertThat(raw("GET /login HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 400")
                .doesNotContain("evil.example");
        assertThat(raw("GET /me HTTP/1.1", "Host: localhost:1234", "X-Forwarded-Host: evil.example"))
                .startsWith("HTTP/1.1 302").contains("\r\nLocation: /login\r\n").doesNotContain("evil.example");
    }

    private String raw(String... lines) throws IOException {
        var address = URI.create(console.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
