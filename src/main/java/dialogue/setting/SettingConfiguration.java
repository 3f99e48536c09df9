package dialogue.setting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The reader of the configuration, once its groups are found to be known, and what belongs to no group.
@Configuration(proxyBeanMethods = false)
class SettingConfiguration {

    @Bean
    KnownKeys knownKeys(Environment environment) {
        return KnownKeys.of(environment);
    }

    @Bean
    ProgramSettings programSettings(KnownKeys keys) {
        return keys.program();
    }
}
