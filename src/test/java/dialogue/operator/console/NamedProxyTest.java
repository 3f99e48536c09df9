package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class NamedProxyTest {

    private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

    @Test
    void theProxyThatIsNamedIsBelieved() {
        new NamedProxy("192\\.0\\.2\\.1").customize(server);
        assertThat(server.getEngineValves()).singleElement().isInstanceOfSatisfying(RemoteIpValve.class, valve -> {
            assertThat(valve.getInternalProxies()).isEqualTo("192\\.0\\.2\\.1");
            assertThat(valve.getProtocolHeader()).isEqualTo("X-Forwarded-Proto");
        });
    }

    @Test
    void withoutOneNobodyIs() {
        new NamedProxy(null).customize(server);
        assertThat(server.getEngineValves()).doesNotHaveAnyElementsOfTypes(Valve.class);
    }
}
