package dialogue.operator.console.door.oidc;

import dialogue.language.Problem;
import dialogue.watch.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.HttpServerErrorException;

/// Whom a ministry's own sign-in has not let in. Where it is away, or does not say of itself what it has to, that is told there, and is a problem of the program's.
record Refusal(OwnSignIns own, Problems problems)
        implements
            AuthenticationFailureHandler,
            ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

    /// Where it shall be asked who somebody is, whatever fails is for want of what it says of itself.
    @Override
    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler((request, response, _) -> tell(request, response));
        return filter;
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException refused) throws IOException {
        if (isAway(refused)) {
            tell(request, response);
        } else {
            response.sendRedirect("/login?refused");
        }
    }

    private static boolean isAway(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException || cause instanceof HttpServerErrorException);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = asked(request.getRequestURI());
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var ministry = asked.get().ministry().key();
        problems.raise("sign-in " + ministry,
                Problem.of(Problem.Kind.FAILED, "console.sign-in-away", ministry, asked.get().issuer()));
        response.sendRedirect("/login?away");
    }

    /// Both addresses end with the ministry.
    private Optional<OwnSignIn> asked(String path) {
        return own.all().stream().filter(each -> path.endsWith("/" + each.ministry().key())).findFirst();
    }
}
