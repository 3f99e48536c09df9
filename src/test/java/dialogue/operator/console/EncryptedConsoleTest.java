package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.delivery.mail.Certificate;
import dialogue.language.Language;
import dialogue.watch.Problems;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The console by TLS, with a certificate that a bundle names, as a browser on another machine opens it.
class EncryptedConsoleTest {

    @TempDir
    Path folder;

    private ConfigurableApplicationContext program(Path certificate) {
        return new SpringApplicationBuilder(Dialogue.class).run("--dialogue.serve=true",
                "--dialogue.output=" + folder.resolve("output"), "--dialogue.console.port=0",
                "--dialogue.console.address=0.0.0.0", "--dialogue.console.hosts=localhost",
                "--server.ssl.bundle=console", "--spring.ssl.bundle.jks.console.keystore.location=" + certificate,
                "--spring.ssl.bundle.jks.console.keystore.type=PKCS12",
                "--spring.ssl.bundle.jks.console.keystore.password=" + Certificate.PASSWORD);
    }

    private static HttpResponse<String> get(Certificate certificate, String address) throws Exception {
        try (var client = HttpClient.newBuilder().sslContext(certificate.context()).build()) {
            return client.send(HttpRequest.newBuilder(URI.create(address + "login")).build(), BodyHandlers.ofString());
        }
    }

    @Test
    void answersInSecretAndGivesCookiesForSecretWaysAlone() throws Exception {
        var certificate = Certificate.named("localhost", folder);
        try (var program = program(certificate.file()); var console = OpenConsole.of(program).orElseThrow()) {
            assertThat(console.address()).startsWith("https://0.0.0.0:");
            var answer = get(certificate, console.address().replace("0.0.0.0", "localhost"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("set-cookie")).isNotEmpty().allMatch(set -> set.contains("Secure"));
        }
    }

    @Test
    void aCertificateThatIsNotThereIsToldWithItsPlace() {
        var lacking = folder.resolve("lacking.p12");
        try (var program = program(lacking)) {
            assertThat(OpenConsole.of(program)).isEmpty();
            assertThat(program.getBean(Problems.class).standing()).singleElement()
                    .satisfies(told -> assertThat(told.problem().sentence(Language.ENGLISH))
                            .startsWith("No console: the certificate that server.ssl.bundle names, console, ")
                            .contains(lacking.toString()));
        }
    }
}
