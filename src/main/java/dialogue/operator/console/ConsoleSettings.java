package dialogue.operator.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the console opens, and for whom.
///
/// @param enabled false where there shall be none
/// @param address the machine's own; another one only with TLS or behind a proxy that is named
/// @param port 0 for any that is free
/// @param hosts further names under which the people reach it; any other is refused
/// @param proxy the address of the proxy in front of it, as a regular expression; its forwarded headers are believed, no others
/// @param token what a monitor on another machine sends to read `/health` and `/metrics`; without it only this machine may
@ConfigurationProperties("dialogue.console")
public record ConsoleSettings(@DefaultValue("true") boolean enabled, @DefaultValue("127.0.0.1") String address,
        @DefaultValue("8480") int port, @DefaultValue List<String> hosts, @Nullable String proxy,
        @Nullable String token) {

    /// The address that a browser on this machine opens.
    String url() {
        return "http://" + address + ":" + port + "/";
    }
}
