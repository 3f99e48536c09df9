package dialogue.delivery;

import dialogue.delivery.folder.Access;
import dialogue.delivery.folder.OutputFolder;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.setting.KnownKeys;
import dialogue.setting.ProgramSettings;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/// Ties the outbox together, and refuses at the start what is configured wrongly.
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    private static final List<String> SECRETS = List.of("spring.mail.password", "dialogue.mail.signature.password");

    @Bean
    MailSettings mailSettings(KnownKeys keys) {
        var settings = keys.one(MailSettings.class);
        if (settings.attempt().compareTo(settings.lostAfter()) >= 0) {
            throw Problem.of(Kind.FAILED, "setting.longer", "dialogue.mail.attempt", settings.attempt().toString(),
                    "dialogue.mail.lost-after", settings.lostAfter().toString());
        }
        if (settings.approvals() < 1 || settings.approvals() > 2) {
            throw Problem.of(Kind.FAILED, "setting.choice", "dialogue.mail.approvals",
                    String.valueOf(settings.approvals()), "1, 2");
        }
        return settings;
    }

    @Bean
    Ministries ministries(ConfigurableEnvironment environment, KnownKeys keys, MailSettings settings) {
        SECRETS.forEach(key -> requireFromEnvironment(environment, key));
        var ministries = Ministries.of(keys.entries(MinistrySettings.class));
        if (!ministries.all().isEmpty()) {
            Ministries.requireAddress("dialogue.mail.from", settings.from());
        }
        if (!settings.operator().isBlank()) {
            Ministries.requireAddress("dialogue.mail.operator", settings.operator());
        }
        if (!settings.contact().address().isBlank()) {
            Ministries.requireAddress("dialogue.mail.contact.address", settings.contact().address());
        }
        return ministries;
    }

    private static void requireFromEnvironment(ConfigurableEnvironment environment, String key) {
        environment.getPropertySources().stream()
                .filter(source -> !source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
                        && !source.getName().equals("configurationProperties"))
                .filter(source -> source.containsProperty(key)).findFirst().ifPresent(source -> {
                    throw Problem.of(Kind.FAILED, "setting.secret", key,
                            key.toUpperCase(Locale.ROOT).replace('.', '_'));
                });
    }

    @Bean
    OutputFolder outputFolder(ProgramSettings program) {
        return new OutputFolder(program.output().toAbsolutePath().normalize(),
                Access.of("dialogue.output-access", program.outputAccess()));
    }

    @Bean
    Admission admission(Ministries ministries, OutputFolder output) {
        return new Admission(ministries, output);
    }

    @Bean
    Outbox outbox(Dispatches dispatches, Admission admission, MailSettings settings, ObjectProvider<Courier> courier,
            MailServers servers, Problems problems, Audit audit, Clock clock) {
        return new Outbox(dispatches, admission, settings, servers, courier::getObject, problems, audit, clock);
    }
}
