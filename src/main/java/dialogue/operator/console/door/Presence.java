package dialogue.operator.console.door;

import dialogue.person.Duty;
import dialogue.person.Person;
import dialogue.person.PersonKey;
import dialogue.person.Persons;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Looks the person of a session up anew at every request: what they may do is what the ledger says now, and whoever was locked or changed their password
/// is out at once, and so is whose time is over. What that person sends then does nothing; it waits in the form that it comes from until they have signed in again.
final class Presence extends OncePerRequestFilter {

    private final Persons persons;
    private final Clock clock;

    Presence(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /// A request that is handed on inside the server, as to the page of a fault, is the same person's.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(signed -> Known.of(signed.getPrincipal()));
        var isOver = key.isPresent() && isOver(request);
        key.flatMap(known -> present(known, request)).ifPresentOrElse(Presence::admit,
                () -> key.ifPresent(_ -> end(request, isOver)));
        if (isOver && request.getMethod().equals("POST")) {
            Typed.of(request, key).keepIn(request.getSession());
            response.sendRedirect("/login?over");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOver(HttpServletRequest request) {
        return Sitting.of(request.getSession()).filter(sitting -> sitting.isOver(clock.instant())).isPresent();
    }

    private Optional<Person> present(PersonKey key, HttpServletRequest request) {
        var session = request.getSession();
        var now = clock.instant();
        var sitting = Sitting.of(session).filter(since -> !since.isOver(now));
        if (!isAskedByAPage(request)) {
            sitting.ifPresent(since -> since.acting(now).keepIn(session));
        }
        return sitting.flatMap(since -> persons.find(key).filter(person -> !person.locked())
                .filter(person -> !since.begun().isBefore(person.sessionsSince())));
    }

    private static boolean isAskedByAPage(HttpServletRequest request) {
        return request.getHeader(Answers.HTMX) != null && request.getMethod().equals("GET");
    }

    private static void admit(Person person) {
        var visitor = new Visitor(person.key().name(), person.key().ministry().orElse(null), person.duties());
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                visitor, null, person.duties().stream().map(Presence::authority).toList())));
    }

    static GrantedAuthority authority(Duty duty) {
        return duty::key;
    }

    /// A page that asks by itself after the time is over leaves the session without any right, so that a form on it still proves where it comes from.
    private static void end(HttpServletRequest request, boolean isOver) {
        if (!isOver || !isAskedByAPage(request)) {
            request.getSession().invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
