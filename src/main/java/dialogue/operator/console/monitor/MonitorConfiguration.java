package dialogue.operator.console.monitor;

import dialogue.operator.health.LookAtHealth;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a monitor asks for.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class MonitorConfiguration {

    @Bean
    HealthPage healthPage(LookAtHealth health, Monitors monitors) {
        return new HealthPage(health, monitors);
    }

    @Bean
    MetricsPage metricsPage(LookAtHealth health, Monitors monitors) {
        return new MetricsPage(health, monitors);
    }
}
