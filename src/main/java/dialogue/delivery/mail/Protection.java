package dialogue.delivery.mail;

import dialogue.delivery.MailProtection;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.util.PropUtil;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Reads from the settings of the mail server what of its protection is left, as the mail library reads them.
final class Protection {

    private static final String MAIL = "mail.smtp.";
    private static final String IDENTITY = "ssl.checkserveridentity";

    private Protection() {}

    static MailProtection of(JavaMailSenderImpl server) {
        var settings = server.getJavaMailProperties();
        var host = Optional.ofNullable(server.getHost()).orElse("");
        return new MailProtection(isOn(settings, "ssl.enable", false) || isOn(settings, "starttls.required", false)
                ? trusting(settings).map(
                        key -> Problem.of(Kind.FAILED, "mail.unproven", host, "spring.mail.properties." + MAIL + key))
                : Optional.of(Problem.of(Kind.FAILED, "mail.unencrypted", host)));
    }

    /// The key by which a server is trusted that does not prove its name, or by which others than the JDK decide it.
    private static Optional<String> trusting(Properties settings) {
        return isOn(settings, IDENTITY, true)
                ? Stream.of("ssl.trust", "ssl.socketFactory.class", "socketFactory.class")
                        .filter(key -> settings.containsKey(MAIL + key)).findFirst()
                : Optional.of(IDENTITY);
    }

    private static boolean isOn(Properties settings, String key, boolean otherwise) {
        return PropUtil.getBooleanProperty(settings, MAIL + key, otherwise);
    }
}
