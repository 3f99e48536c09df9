package dialogue.operator.console.door.oidc;

import dialogue.person.PersonKey;
import dialogue.person.Persons;
import dialogue.person.SignIns;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Finds the person whom a ministry's own sign-in names, among those of that ministry alone. Whoever is not in the ledger, or is locked, gets nothing.
record Recognition(Persons persons, SignIns signIns) implements OAuth2UserService<OidcUserRequest, OidcUser> {

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var key = key(request);
        var person = key.flatMap(persons::find).filter(known -> !known.locked()).orElseThrow(() -> {
            signIns.refused(key);
            return new OAuth2AuthenticationException("access_denied");
        });
        signIns.entered(person.key());
        return new OidcPerson(person.key(), request.getIdToken());
    }

    /// A name with a stroke in it names nobody; so none leads to the other side.
    private static Optional<PersonKey> key(OidcUserRequest request) {
        var registration = request.getClientRegistration();
        var claim = registration.getProviderDetails().getUserInfoEndpoint().getUserNameAttributeName();
        return Optional.ofNullable(request.getIdToken().getClaims().get(claim)).map(Object::toString)
                .flatMap(name -> PersonKey.of(registration.getRegistrationId() + "/" + name));
    }
}
