package dialogue.operator.console.door;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.MovedClock;
import dialogue.delivery.Watched;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.person.jdbc.PersonTables;
import dialogue.plan.Party;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// How long somebody is in.
class PresenceTest {

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-29T09:00:00Z"));
    private final PersonKey marie = PersonKey.of("canada/marie").orElseThrow();
    private MockHttpSession session = new MockHttpSession();
    private Presence presence;

    @BeforeEach
    void signIn(TestInfo test) {
        var tables = PersonTables.in("presence-" + test.getDisplayName(), new Watched(), clock);
        tables.persons().add(marie, Set.of(Duty.READER), "root");
        presence = new Presence(tables.persons(), clock);
        Sitting.from(clock.instant()).keepIn(session);
    }

    @AfterEach
    void goAway() {
        SecurityContextHolder.clearContext();
    }

    private @Nullable Object asks(boolean byItself) throws ServletException, IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(marie, null, List.of()));
        var request = new MockHttpServletRequest("GET", "/runs");
        request.setSession(session);
        if (byItself) {
            request.addHeader("HX-Request", "true");
        }
        var found = new AtomicReference<@Nullable Object>();
        presence.doFilter(request, new MockHttpServletResponse(), (_, _) -> {
            var signed = SecurityContextHolder.getContext().getAuthentication();
            found.set(signed == null ? null : signed.getPrincipal());
        });
        return found.get();
    }

    @Test
    void actingKeepsSomebodyInForTenHours() throws Exception {
        for (var minutes = 0; minutes < 600; minutes += 25) {
            assertThat(asks(false)).isEqualTo(new Visitor("marie", Party.CANADA, Set.of(Duty.READER)));
            clock.move(Duration.ofMinutes(25));
        }
        assertThat(asks(false)).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aPageThatAsksByItselfKeepsNobodyIn() throws Exception {
        for (var minutes = 0; minutes < 30; minutes++) {
            assertThat(asks(true)).isInstanceOf(Visitor.class);
            clock.move(Duration.ofMinutes(1));
        }
        assertThat(asks(true)).isNull();
    }

    @Test
    void aSessionThatNoSignInHasBegunIsNone() throws Exception {
        session = new MockHttpSession();
        assertThat(asks(false)).isNull();
    }
}
