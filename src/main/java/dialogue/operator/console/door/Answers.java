package dialogue.operator.console.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/// What whoever is not in any more is answered. A part of a page that asks for itself gets no sign-in page in its place: its page is told to go there whole.
final class Answers implements AuthenticationEntryPoint, SessionInformationExpiredStrategy {

    static final String HTMX = "HX-Request";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        answer(request, response, "/login");
    }

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent expired) throws IOException {
        answer(expired.getRequest(), expired.getResponse(), "/login?ended");
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String where)
            throws IOException {
        if (request.getHeader(HTMX) == null) {
            response.sendRedirect(where);
        } else {
            response.setHeader("HX-Redirect", where);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
