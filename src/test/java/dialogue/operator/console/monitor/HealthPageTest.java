package dialogue.operator.console.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dialogue.operator.console.Browsing;
import dialogue.operator.console.Looks;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class HealthPageTest {

    private static MockHttpServletResponse ask(UnaryOperator<MockHttpServletRequestBuilder> how) throws Exception {
        return Browsing.shared().pages().perform(how.apply(get("/health"))).andReturn().getResponse();
    }

    /// Nothing serves in the tests.
    @Test
    void aMonitorOnThisMachineIsTold() throws Exception {
        var answer = ask(request -> request);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(Looks.words(answer)).contains("\"healthy\" : false", "health.not-served");
    }

    @Test
    void nobodyElseIs() throws Exception {
        assertThat(ask(request -> request.with(elsewhere())).getStatus()).isEqualTo(404);
        assertThat(ask(request -> request.header("X-Forwarded-For", "192.0.2.7")).getStatus()).isEqualTo(404);
        assertThat(ask(request -> request.with(elsewhere()).header("Authorization", "Bearer null")).getStatus())
                .isEqualTo(404);
    }

    private static RequestPostProcessor elsewhere() {
        return request -> {
            request.setRemoteAddr("192.0.2.7");
            return request;
        };
    }

    @Test
    void theTokenIsAsGood() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        request.addHeader("Authorization", "Bearer a-long-token");
        assertThat(new Monitors("a-long-token").mayAsk(request)).isTrue();
        assertThat(new Monitors("another-token").mayAsk(request)).isFalse();
        assertThat(new Monitors(null).mayAsk(request)).isFalse();
    }
}
