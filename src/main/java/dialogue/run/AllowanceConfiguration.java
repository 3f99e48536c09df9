package dialogue.run;

import dialogue.intake.Allowance;
import dialogue.setting.KnownKeys;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this installation takes in, judged at the start, and the meetings of what it has taken in.
@Configuration(proxyBeanMethods = false)
class AllowanceConfiguration {

    @Bean
    Allowance allowance(KnownKeys keys) {
        return AllowanceSettings.of(keys);
    }

    @Bean
    Meetings meetings(@Value("${dialogue.input}") Path input, Allowance allowance) {
        return new Meetings(input, allowance);
    }
}
