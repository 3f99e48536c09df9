package dialogue.delivery.mail;

import dialogue.delivery.Admission;
import dialogue.delivery.Courier;
import dialogue.delivery.MailProtection;
import dialogue.delivery.MailSettings;
import dialogue.delivery.OutboxFolder;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.library.Previews;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The courier: to the mail server where one is configured, else to `output/outbox`. Made when there is something to hand
/// over, so that a start without mail loads nothing of it.
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /// Not loaded where no server is configured.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.mail.host")
    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    static class ServerConfiguration {}

    /// A ministry's own authority, whose certificates the JDK does not know. Not loaded otherwise: every command would pay for it.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.mail.ssl.bundle")
    @ImportAutoConfiguration(SslAutoConfiguration.class)
    static class AuthorityConfiguration {}

    /// Opened at the start: a file that does not fit is told then, not when a message is due.
    @Bean
    SigningKey signingKey(MailSettings settings) {
        return SigningKey.of(settings.signature());
    }

    @Bean
    MailProtection mailProtection(ObjectProvider<JavaMailSenderImpl> server) {
        var configured = server.getIfAvailable();
        return configured == null ? new MailProtection(Optional.empty()) : Protection.of(configured);
    }

    @Bean
    @Lazy
    Previews previews(Admission admission, MailSettings settings) {
        return new MessageBuilder(admission, settings, Signer.NONE);
    }

    @Bean
    @Lazy
    Courier courier(ObjectProvider<JavaMailSenderImpl> server, Admission admission, MailSettings settings,
            SigningKey key, OutputFolder output) {
        var messages = new MessageBuilder(admission, settings, key.signer());
        return server.stream().findAny().isPresent()
                ? new SmtpCourier(messages, new OperatorNotice(settings), server::getObject)
                : new FolderCourier(messages, OutboxFolder.of(output), output.access());
    }
}
