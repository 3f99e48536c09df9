package dialogue.operator.console.door;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.person.Duty;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests at the real door that no page of this console makes.
class ForgedRequestsTest {

    private final Guests guests = new Guests();

    @Test
    void aFormWithoutTheTokenOfItsPageIsRefused() {
        guests.enrolled("canada/forged", Duty.READER);
        var browser = guests.signedIn("canada/forged");
        assertThat(browser.withoutToken().post("/me/sessions").statusCode()).isEqualTo(403);
        assertThat(browser.withoutToken().post("/logout").statusCode()).isEqualTo(403);
        assertThat(Guests.isIn(browser)).isTrue();
        var stranger = guests.browser();
        assertThat(stranger.post("/login", "username", "canada/forged", "password", Guests.PASSWORD).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSessionThatWasThereBeforeIsNotTheOneThatIsSignedIn() {
        guests.enrolled("canada/fixed", Duty.READER);
        var browser = guests.browser();
        browser.get("/login");
        var before = browser.session().orElseThrow();
        browser.post("/login", "username", "canada/fixed", "password", Guests.PASSWORD);
        var after = browser.session().orElseThrow();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(after.isHttpOnly()).isTrue();
    }

    @Test
    void everyAnswerForbidsWhatNoPageNeeds() {
        var headers = guests.browser().get("/login").headers();
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

    @Test
    void anotherHostIsRefusedAndNoneIsRepeated() throws IOException {
        assertThat(raw("GET /login HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 400")
                .doesNotContain("evil.example");
        assertThat(raw("GET /me HTTP/1.1", "Host: localhost:1234", "X-Forwarded-Host: evil.example"))
                .startsWith("HTTP/1.1 302").contains("\r\nLocation: /login\r\n").doesNotContain("evil.example");
    }

    private String raw(String... lines) throws IOException {
        var address = URI.create(guests.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
