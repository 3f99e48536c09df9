package dialogue.run;

import dialogue.intake.Allowance;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this installation takes in, judged at the start, and the meetings of what it has taken in.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AllowanceSettings.class)
class AllowanceConfiguration {

    @Bean
    Allowance allowance(AllowanceSettings settings) {
        return settings.allowance();
    }

    @Bean
    Meetings meetings(@Value("${dialogue.input}") Path input, Allowance allowance) {
        return new Meetings(input, allowance);
    }
}
