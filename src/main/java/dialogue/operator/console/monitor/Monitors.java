package dialogue.operator.console.monitor;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Who is answered as a monitor: whoever asks on this machine itself, and whoever sends the token. What a proxy forwards comes from elsewhere, though its own address may be this
/// machine's.
///
/// @param token null where only this machine is answered
public record Monitors(@Nullable String token) {

    private static final Set<String> OF_THIS_MACHINE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
    private static final String BEARER = "Bearer ";

    boolean mayAsk(HttpServletRequest request) {
        return isHere(request) || hasToken(request);
    }

    private static boolean isHere(HttpServletRequest request) {
        return OF_THIS_MACHINE.contains(request.getRemoteAddr())
                && Set.of("localhost", "127.0.0.1", "[::1]").contains(request.getServerName())
                && request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null;
    }

    private boolean hasToken(HttpServletRequest request) {
        return token != null && Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> MessageDigest.isEqual(bytes(header), bytes(BEARER + token))).isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
