package dialogue.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of the mail's protection, by the settings as the mail library reads them.
class ProtectionTest {

    private static Optional<Problem> lack(boolean tls, String key, String value) {
        var sender = Server.sender(25, tls);
        sender.getJavaMailProperties().setProperty("mail.smtp." + key, value);
        return Protection.of(sender).lack();
    }

    @Test
    void isWholeWithTlsRequiredOrFromTheFirstByte() {
        assertThat(lack(true, "starttls.enable", "true")).isEmpty();
        assertThat(lack(false, "ssl.enable", "true")).isEmpty();
    }

    @Test
    void tlsWhereTheServerHappensToOfferItIsNone() {
        assertThat(lack(false, "starttls.enable", "true")).map(Problem::code).contains("mail.unencrypted");
    }

    @ParameterizedTest
    @CsvSource({"ssl.checkserveridentity, false", "ssl.trust, *", "ssl.trust, mail.example",
            "ssl.socketFactory.class, javax.net.ssl.SSLSocketFactory", "socketFactory.class, javax.net.SocketFactory"})
    void aServerThatNeedNotProveItselfIsToldByTheKeyThatSaysSo(String key, String value) {
        assertThat(lack(true, key, value)).map(Throwable::getMessage)
                .contains("The mail server localhost need not prove"
                        + " by its certificate that it is the one, so another can take its place and read what is sent: take"
                        + " spring.mail.properties.mail.smtp." + key + " out of the configuration.");
    }
}
