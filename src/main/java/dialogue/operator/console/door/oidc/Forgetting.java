package dialogue.operator.console.door.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// Keeps no access token: the console asks a ministry for nothing but who somebody is.
final class Forgetting implements OAuth2AuthorizedClientRepository {

    // so it is declared where it comes from
    @SuppressWarnings("TypeParameterUnusedInFormals")
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration,
            @Nullable Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(OAuth2AuthorizedClient client, @Nullable Authentication person,
            HttpServletRequest request, HttpServletResponse response) {
        // nothing is kept
    }

    @Override
    public void removeAuthorizedClient(String registration, @Nullable Authentication person,
            HttpServletRequest request, HttpServletResponse response) {
        // nothing was kept
    }
}
