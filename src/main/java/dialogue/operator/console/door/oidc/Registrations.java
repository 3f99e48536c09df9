package dialogue.operator.console.door.oidc;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.util.function.SingletonSupplier;

/// The console's registrations with the ministries' own sign-ins, called by the ministry's key. A sign-in is asked what it is when somebody uses it first: the console opens though
/// it is away.
record Registrations(Map<String, Supplier<ClientRegistration>> all) implements ClientRegistrationRepository {

    static Registrations of(List<OwnSignIn> own, String console) {
        return new Registrations(own.stream().collect(Collectors.toMap(each -> each.ministry().key(),
                each -> SingletonSupplier.of(() -> registration(each, console)))));
    }

    private static ClientRegistration registration(OwnSignIn own, String console) {
        return ClientRegistrations.fromIssuerLocation(own.issuer()).registrationId(own.ministry().key())
                .clientId(own.client()).clientSecret(own.secret()).scope("openid", "profile")
                .redirectUri(console + "login/oauth2/code/" + own.ministry().key()).userNameAttributeName(own.name())
                .build();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String ministry) {
        var known = all.get(ministry);
        return known == null ? null : known.get();
    }
}
