package dialogue.delivery.mail;

import dialogue.delivery.Admission;
import dialogue.delivery.Courier;
import dialogue.delivery.MailSettings;
import dialogue.delivery.Settings;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Couriers to a server on this machine, configured as the program ships; they wait for answers as long as a busy machine takes.
public final class Server {

    private Server() {}

    /// Without TLS, which the server of most tests does not offer.
    public static Courier plain(Admission admission, int port) {
        return courier(admission, Settings.standard(), sender(port, false));
    }

    static Courier courier(Admission admission, MailSettings settings, JavaMailSenderImpl sender) {
        return new SmtpCourier(new MessageBuilder(admission, settings, Signer.NONE), new OperatorNotice(settings),
                () -> sender);
    }

    static JavaMailSenderImpl sender(int port, boolean tls) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        var properties = new Properties();
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", "120000");
        properties.setProperty("mail.smtp.timeout", "120000");
        properties.setProperty("mail.smtp.writetimeout", "120000");
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
