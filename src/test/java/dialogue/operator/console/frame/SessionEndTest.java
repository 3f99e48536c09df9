package dialogue.operator.console.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dialogue.operator.console.Browsing;
import dialogue.operator.console.Looks;
import dialogue.operator.console.door.Sitting;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A session's end is told before it comes, is put off by one click, and loses nothing that was typed.
class SessionEndTest {

    private static final String PASSWORD = "a heron on the Han at dawn";
    private static final Duration HOURS = Duration.ofHours(9).plusMinutes(57);

    private final Browsing console = Browsing.shared();
    private MockHttpSession session = new MockHttpSession();

    private MockHttpServletResponse give(MockHttpServletRequestBuilder request) throws Exception {
        var result = console.pages().perform(request.session(session).header("Accept", "text/html")).andReturn();
        session = (MockHttpSession) result.getRequest().getSession();
        return result.getResponse();
    }

    private void enrol(String person) throws Exception {
        var link = URI.create(console.bean(KeepPersons.class).add(Keeper.host("root"),
                PersonKey.of(person).orElseThrow(), Set.of(Duty.READER, Duty.OFFICER)).address()).getPath();
        give(post(link).with(csrf()).param("password", PASSWORD).param("repeated", PASSWORD));
        console.bean(JdbcClient.class).sql("update person set sessions_since = :before where name = :name")
                .param("before", OffsetDateTime.now(ZoneOffset.UTC).minusDays(1))
                .param("name", person.substring(person.indexOf('/') + 1)).update();
    }

    private String signIn(String person) throws Exception {
        return String.valueOf(give(post("/login").with(csrf()).param("username", person).param("password", PASSWORD))
                .getHeader("Location"));
    }

    private void sitting(Duration begun, Duration acted) {
        var now = Instant.now();
        new Sitting(now.minus(begun), now.minus(acted)).keepIn(session);
    }

    private void idle(int minutes) {
        sitting(Duration.ofHours(1), Duration.ofMinutes(minutes));
    }

    private MockHttpServletResponse asks(String said, String form) throws Exception {
        return give(get("/session").header("HX-Request", "true").param("said", said).param("form", form)
                .param("page", "/brief"));
    }

    @Test
    void isToldFiveMinutesBeforeAndPutOffByOneClick() throws Exception {
        enrol("canada/end.warned");
        signIn("canada/end.warned");
        assertThat(Looks.words(give(get("/brief")))).contains("You stay signed in until", "every 30s", "said=quiet")
                .doesNotContain("Stay signed in<");
        idle(24);
        assertThat(asks("quiet", "brief").getStatus()).isEqualTo(204);
        idle(26);
        assertThat(Looks.words(asks("quiet", "brief"))).contains("You will be signed out at", "Ottawa", "Seoul",
                "Stay signed in<", "form=\"brief\"", "role=\"alert\"");
        assertThat(asks("soon", "brief").getStatus()).isEqualTo(204);
        assertThat(give(post("/session").with(csrf()).param("page", "/brief").param("as-of", "2026-05-13"))
                .getHeader("Location")).isEqualTo("/brief");
        assertThat(asks("quiet", "brief").getStatus()).isEqualTo(204);
        assertThat(Looks.words(give(get("/brief")))).contains("value=\"2026-05-13\"");
        assertThat(Looks.words(give(get("/brief")))).doesNotContain("2026-05-13");
    }

    @Test
    void whatWasSentTooLateDoesNothingAndComesBackToItsPersonAlone() throws Exception {
        enrol("canada/end.late");
        enrol("canada/end.next");
        signIn("canada/end.late");
        idle(31);
        assertThat(Looks.words(asks("soon", "brief"))).contains("You have been signed out", "Sign in again<",
                "form=\"brief\"").doesNotContain("every 30s");
        assertThat(give(post("/brief").with(csrf()).header("Referer", "http://localhost/brief").param("year", "2026")
                .param("as-of", "2026-05-13").param("hold", "on")).getHeader("Location")).isEqualTo("/login?over");
        assertThat(Looks.words(give(get("/login?over")))).contains("Your time was up");
        assertThat(signIn("canada/end.next")).isEqualTo("/");
        assertThat(Looks.words(give(get("/brief")))).doesNotContain("2026-05-13");
        assertThat(signIn("canada/end.late")).isEqualTo("/brief");
        assertThat(Looks.words(give(get("/brief")))).contains("value=\"2026-05-13\"", "name=\"hold\" checked");
        assertThat(Looks.words(give(get("/runs")))).doesNotContain("asked by canada/end.late");
    }

    @Test
    void afterTenHoursOneSignsInAgainAndGoesOn() throws Exception {
        enrol("canada/end.long");
        signIn("canada/end.long");
        sitting(HOURS, Duration.ZERO);
        assertThat(Looks.words(asks("quiet", "brief"))).contains("Ten hours after", "Sign in again now<");
        assertThat(give(post("/session").with(csrf()).param("page", "/brief").param("as-of", "2026-05-13"))
                .getHeader("Location")).isEqualTo("/login?over");
        assertThat(give(get("/brief")).getHeader("Location")).isEqualTo("/login");
        assertThat(signIn("canada/end.long")).isEqualTo("/brief");
        assertThat(Looks.words(give(get("/brief")))).contains("value=\"2026-05-13\"");
    }

    @Test
    void aPageWithoutFormIsLeftAtTheEnd() throws Exception {
        var answer = asks("soon", "");
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/login?over");
        assertThat(answer.getContentLength()).isZero();
    }

    @Test
    void whatComesFromElsewhereIsKeptByNobody() throws Exception {
        enrol("canada/end.forged");
        signIn("canada/end.forged");
        idle(31);
        assertThat(give(post("/brief").param("as-of", "2026-05-13")).getStatus()).isEqualTo(403);
        assertThat(signIn("canada/end.forged")).isEqualTo("/");
    }
}
