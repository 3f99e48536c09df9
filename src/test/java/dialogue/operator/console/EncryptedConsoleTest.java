package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.ProgramProcess;
import dialogue.delivery.mail.Certificate;
import dialogue.language.Language;
import dialogue.watch.Problems;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The console by TLS, with a certificate that a bundle names, as a browser on another machine opens it.
class EncryptedConsoleTest {

    @TempDir
    Path folder;

    private List<String> settings(Path certificate) {
        return List.of("--dialogue.console.port=0", "--dialogue.console.address=0.0.0.0",
                "--dialogue.console.hosts=localhost", "--server.ssl.bundle=console",
                "--spring.ssl.bundle.jks.console.keystore.location=" + certificate,
                "--spring.ssl.bundle.jks.console.keystore.type=PKCS12",
                "--spring.ssl.bundle.jks.console.keystore.password=" + Certificate.PASSWORD);
    }

    private static HttpResponse<String> get(Certificate certificate, String address) throws Exception {
        try (var client = HttpClient.newBuilder().sslContext(certificate.context()).build()) {
            return client.send(HttpRequest.newBuilder(URI.create(address + "login")).build(), BodyHandlers.ofString());
        }
    }

    /// As a process: Quartz keeps the database of one program alone in a JVM, and other tests share one.
    @Test
    void answersInSecretAndGivesCookiesForSecretWaysAlone() throws Exception {
        var certificate = Certificate.named("localhost", folder);
        InputFixture.in(folder.resolve("input"));
        var options = settings(certificate.file()).stream().map(setting -> "-D" + setting.substring(2)).toList();
        var serve = ProgramProcess.start(folder, "C", options, Dialogue.class, List.of("serve"));
        try {
            var answer = get(certificate, opened(serve).replace("0.0.0.0", "localhost"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("set-cookie")).isNotEmpty().allMatch(set -> set.contains("Secure"));
        } finally {
            serve.kill();
        }
    }

    private static String opened(ProgramProcess serve) throws Exception {
        var address = Pattern.compile("https://\\S+");
        while (serve.process().isAlive()) {
            var found = address.matcher(Files.readString(serve.out()));
            if (found.find()) {
                return found.group();
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError(serve.ended());
    }

    @Test
    void aCertificateThatIsNotThereIsToldWithItsPlace() {
        var lacking = folder.resolve("lacking.p12");
        var settings = Stream.concat(Stream.of("--dialogue.output=" + folder.resolve("output")),
                settings(lacking).stream()).toArray(String[]::new);
        try (var program = new SpringApplicationBuilder(Dialogue.class).run(settings)) {
            assertThat(OpenConsole.of(program)).isEmpty();
            assertThat(program.getBean(Problems.class).standing()).singleElement()
                    .satisfies(told -> assertThat(told.problem().sentence(Language.ENGLISH))
                            .startsWith("No console: the certificate that server.ssl.bundle names, console, ")
                            .contains(lacking.toString()));
        }
    }
}
