package dialogue.operator.console.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dialogue.InputFixture;
import dialogue.delivery.Posting;
import dialogue.operator.MakeBriefing;
import dialogue.operator.console.Browsing;
import dialogue.operator.console.Looks;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MetricsPageTest {

    private static final Pattern LABEL = Pattern.compile("\\{(.*?)\\}");

    private final Browsing console = Browsing.shared();

    private String metrics() throws Exception {
        return Looks.words(console.pages().perform(get("/metrics")).andReturn().getResponse());
    }

    private static double figure(String name, String metrics) {
        return metrics.lines().filter(line -> line.startsWith(name + " ")).findFirst()
                .map(line -> Double.parseDouble(line.substring(name.length()))).orElseThrow();
    }

    @Test
    void aMonitorOnThisMachineReadsFiguresByStatesAlone() throws Exception {
        var folder = console.folder();
        console.bean(MakeBriefing.class).make(
                RunRequest.annual(folder.resolve("input"), folder.resolve("output")).with(Posting.HOLD), "test",
                Progress.NONE);
        var metrics = metrics();
        assertThat(figure("dialogue_runs{state=\"published\"}", metrics)).isPositive();
        assertThat(figure("dialogue_documents", metrics)).isGreaterThanOrEqualTo(18);
        assertThat(figure("dialogue_rows{state=\"used\"}", metrics)).isPositive();
        assertThat(metrics).contains("dialogue_messages{state=\"given_up\"}", "dialogue_firings{state=\"missed\"}",
                "dialogue_next_firing_seconds", "dialogue_disk_free_bytes", "dialogue_health_level 2.0");
        assertThat(LABEL.matcher(metrics).results().map(found -> found.group(1)))
                .allMatch(label -> label.matches("state=\"[a-z_]+\""));
        assertThat(metrics).doesNotContain(InputFixture.CANADAS).doesNotContain(InputFixture.KOREAS)
                .doesNotContain("canada", "korea");
    }

    @Test
    void nobodyElseDoes() throws Exception {
        assertThat(console.pages().perform(get("/metrics").with(request -> {
            request.setRemoteAddr("192.0.2.7");
            return request;
        })).andReturn().getResponse().getStatus()).isEqualTo(404);
    }
}
