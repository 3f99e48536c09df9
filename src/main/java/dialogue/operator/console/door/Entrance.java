package dialogue.operator.console.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;

/// Leads who has signed in to the page whose form they had filled in when their time was over, or to the one they asked for first, by its path alone: a whole address would be made of what the request said of its host.
public record Entrance(RequestCache asked, Clock clock) implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication signed) throws IOException {
        var session = request.getSession();
        Sitting.from(clock.instant()).keepIn(session);
        session.setMaxInactiveInterval((int) Sitting.KEPT.toSeconds());
        var first = Typed.of(session, Known.of(signed.getPrincipal())).map(Typed::page)
                .orElseGet(() -> asked(request, response));
        asked.removeRequest(request, response);
        response.sendRedirect(first);
    }

    private String asked(HttpServletRequest request, HttpServletResponse response) {
        return asked.getRequest(request, response) instanceof DefaultSavedRequest saved ? path(saved) : "/";
    }

    private static String path(DefaultSavedRequest saved) {
        return saved.getRequestURI()
                + Optional.ofNullable(saved.getQueryString()).map(query -> "?" + query).orElse("");
    }
}
