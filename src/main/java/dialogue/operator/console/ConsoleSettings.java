package dialogue.operator.console;

import dialogue.language.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.PropertyResolver;

/// Where the console opens, and for whom.
///
/// @param enabled false where there shall be none
/// @param address the machine's own; another one only with TLS or behind a proxy that is named
/// @param port 0 for any that is free
/// @param hosts further names under which the people reach it; any other is refused
/// @param proxy the address of the proxy in front of it, as a regular expression; its forwarded headers are believed, no others
/// @param token what a monitor on another machine sends to read `/health`; without it only this machine may
/// @param oidc a sign-in of each ministry's own; without it, passwords alone
@ConfigurationProperties("dialogue.console")
public record ConsoleSettings(@DefaultValue("true") boolean enabled, @DefaultValue("127.0.0.1") String address,
        @DefaultValue("8480") int port, @DefaultValue List<String> hosts, @Nullable String proxy,
        @Nullable String token, @Nullable Oidc oidc) {

    /// Where a ministry's persons may sign in with the accounts that they have there.
    public record Oidc(@Nullable Account canada, @Nullable Account korea) {}

    /// What a ministry's own sign-in is asked with.
    ///
    /// @param issuer its address; what it says of itself is looked for below it
    /// @param clientId under which the console is registered there
    /// @param clientSecret by which the console proves that it is the one registered
    /// @param name the claim that holds a person's name, as `dialogue person` has it
    public record Account(String issuer, String clientId, String clientSecret,
            @DefaultValue("preferred_username") String name) {}

    private static final List<String> OF_THIS_MACHINE = List.of("127.0.0.1", "::1", "localhost");

    /// Whether what people send and read can be heard by others on its way.
    ///
    /// @throws Problem where it can: another address than this machine's own needs TLS, or a proxy that has it
    void requireProtection(PropertyResolver configuration) {
        if (!OF_THIS_MACHINE.contains(address) && proxy == null
                && !isEncrypted(configuration)) {
            throw Problem.of(Problem.Kind.FAILED, "console.unprotected", address);
        }
    }

    private static boolean isEncrypted(PropertyResolver configuration) {
        return configuration.containsProperty("server.ssl.bundle");
    }

    /// The address that a browser on this machine opens.
    String url(int open, PropertyResolver configuration) {
        return (isEncrypted(configuration) ? "https://" : "http://") + address + ":" + open + "/";
    }
}
