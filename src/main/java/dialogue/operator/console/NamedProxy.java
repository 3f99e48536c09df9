package dialogue.operator.console;

import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/// Believes what a proxy says of whom it forwards for: the person's address, by which tries are counted, and whether they came by TLS. Nobody else is believed.
///
/// @param addresses the proxy's, as a regular expression; null where there is none
record NamedProxy(
        @Nullable String addresses) implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (addresses != null) {
            var valve = new RemoteIpValve();
            valve.setInternalProxies(addresses);
            valve.setProtocolHeader("X-Forwarded-Proto");
            valve.setHostHeader("X-Forwarded-Host");
            server.addEngineValves(valve);
        }
    }
}
