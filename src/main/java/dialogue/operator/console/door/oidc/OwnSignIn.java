package dialogue.operator.console.door.oidc;

import dialogue.plan.Party;

/// A ministry's own sign-in, by OpenID Connect. Whoever comes from it is of that ministry, whatever it says of them.
///
/// @param issuer its address
/// @param client as which the console is known there
/// @param name the claim that holds a person's name
public record OwnSignIn(Party ministry, String issuer, String client, String secret, String name) {

    /// Without the secret.
    @Override
    public String toString() {
        return ministry.key() + " by " + issuer;
    }
}
