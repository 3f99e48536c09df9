package dialogue.operator.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;

/// The figures as Prometheus reads them, such as `dialogue_runs{state="failed"} 0.0`; whether all is well is `dialogue_health_level`: 0 well, 1 a warning, 2 critical.
public final class Exposition {

    /// What the text is, for whoever asks by HTTP.
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private Exposition() {}

    public static String of(Condition condition) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var all = new ArrayList<>(condition.figures());
        all.add(Figure.of("health.level", condition.level().code()));
        all.forEach(figure -> register(figure, registry));
        return registry.scrape();
    }

    private static void register(Figure figure, MeterRegistry registry) {
        var gauge = Gauge.builder("dialogue." + figure.name(), figure::value);
        figure.state().ifPresent(state -> gauge.tag("state", state));
        if (!figure.unit().isEmpty()) {
            gauge.baseUnit(figure.unit());
        }
        gauge.strongReference(true).register(registry);
    }
}
