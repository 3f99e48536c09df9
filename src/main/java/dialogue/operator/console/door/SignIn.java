package dialogue.operator.console.door;

import dialogue.person.Attempts;
import dialogue.person.PersonKey;
import dialogue.person.SignIns;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.util.function.SingletonSupplier;

/// Decides whether somebody is who they say. Whoever is not there, has no password yet, is locked, or gives a wrong password is answered in the same
/// words and after the same work.
final class SignIn implements AuthenticationProvider {

    private final SignIns signIns;
    private final Attempts attempts;
    private final Passwords passwords;

    /// Of a password that nobody has, made at the first try: it takes as long as a try does.
    private final Supplier<String> nobodys;

    SignIn(SignIns signIns, Attempts attempts, Passwords passwords) {
        this.signIns = signIns;
        this.attempts = attempts;
        this.passwords = passwords;
        this.nobodys = SingletonSupplier.of(() -> passwords.digest(UUID.randomUUID().toString()));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return kind == UsernamePasswordAuthenticationToken.class;
    }

    /// @throws TooManyTries where the next try has to wait
    @Override
    public Authentication authenticate(Authentication asked) {
        var key = PersonKey.of(asked.getName());
        var name = key.map(PersonKey::toString).orElse(asked.getName());
        var address = address(asked);
        attempts.begin(name, address).ifPresent(until -> {
            throw new TooManyTries(until);
        });
        var secret = key.flatMap(signIns::secret);
        var other = nobodys.get();
        if (!passwords.isRight(password(asked), secret.orElse(other)) || secret.isEmpty()) {
            signIns.refused(key);
            throw new BadCredentialsException("refused");
        }
        attempts.right(name, address);
        return signed(key.orElseThrow(), secret.get(), password(asked));
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? Optional.ofNullable(details.getRemoteAddress()).orElse("")
                : "";
    }

    private static String password(Authentication asked) {
        return String.valueOf(asked.getCredentials());
    }

    private Authentication signed(PersonKey key, String secret, String password) {
        if (passwords.isOfAnOlderKind(secret)) {
            signIns.renew(key, passwords.digest(password));
        }
        signIns.entered(key);
        return UsernamePasswordAuthenticationToken.authenticated(key, null, List.of());
    }
}
