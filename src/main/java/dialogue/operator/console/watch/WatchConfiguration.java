package dialogue.operator.console.watch;

import dialogue.operator.console.frame.Area;
import dialogue.operator.console.words.Words;
import dialogue.operator.watch.LookAtWatch;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of problems and acts.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class WatchConfiguration {

    @Bean
    Area problemsArea() {
        return Area.of(8, "problems", "/problems");
    }

    @Bean
    Area auditArea() {
        return Area.of(9, "audit", "/audit");
    }

    @Bean
    ProblemsPage problemsPage(LookAtWatch watch) {
        return new ProblemsPage(watch);
    }

    @Bean
    AuditPage auditPage(LookAtWatch watch, Words words) {
        return new AuditPage(watch, words);
    }
}
