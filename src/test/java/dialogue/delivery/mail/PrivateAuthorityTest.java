package dialogue.delivery.mail;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.Dialogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A ministry's mail server has its certificate from the ministry's own authority: a bundle makes it known, for the mail alone, and takes nothing of the protection.
class PrivateAuthorityTest {

    @TempDir
    Path folder;

    private void connect(FaultServer server, String... more) throws Exception {
        var settings = Stream.concat(Stream.of("--dialogue.output=" + folder.resolve("output"),
                "--spring.mail.host=localhost", "--spring.mail.port=" + server.port()), Stream.of(more));
        try (var program = new SpringApplicationBuilder(Dialogue.class).run(settings.toArray(String[]::new))) {
            program.getBean(JavaMailSenderImpl.class).testConnection();
        }
    }

    private String[] bundle(Certificate certificate) throws IOException, GeneralSecurityException {
        var encoded = Base64.getMimeEncoder().encodeToString(certificate.store().getCertificate("mail").getEncoded());
        var file = Files.writeString(folder.resolve("authority.pem"),
                "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
        return new String[]{"--spring.mail.ssl.bundle=mail",
                "--spring.ssl.bundle.pem.mail.truststore.certificate=" + file};
    }

    @Test
    void isBelievedWhereABundleNamesIt() throws Exception {
        var certificate = Certificate.named("localhost", folder);
        try (var server = FaultServer.start().offering(certificate.context())) {
            assertThatThrownBy(() -> connect(server)).hasRootCauseInstanceOf(GeneralSecurityException.class);
            assertThatCode(() -> connect(server, bundle(certificate))).doesNotThrowAnyException();
        }
    }

    @Test
    void isNotBelievedOfAnotherServersName() throws Exception {
        var certificate = Certificate.named("other.example", folder);
        try (var server = FaultServer.start().offering(certificate.context())) {
            assertThatThrownBy(() -> connect(server, bundle(certificate))).rootCause()
                    .isInstanceOf(CertificateException.class).hasMessageContaining("localhost");
        }
    }
}
