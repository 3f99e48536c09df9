package dialogue.operator.console.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dialogue.Dialogue;
import dialogue.operator.console.Console;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.schedule.serving.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/// The program as `dialogue serve` runs it, with the sample input, the true documents and a mail server.
final class Served implements AutoCloseable {

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Path input;
    private final String address;
    private final ConfigurableApplicationContext program;
    private final ConfigurableApplicationContext console;

    Served(Path folder) {
        input = copied(Path.of("input"), folder.resolve("input"));
        mail.start();
        var port = TestSocketUtils.findAvailableTcpPort();
        address = "http://127.0.0.1:" + port;
        program = new SpringApplicationBuilder(Dialogue.class).registerShutdownHook(false).run(
                "--dialogue.serve=true", "--dialogue.input=" + input, "--dialogue.output=" + folder.resolve("output"),
                "--dialogue.console.port=" + port, "--spring.mail.host=localhost",
                "--spring.mail.port=" + mail.getSmtp().getPort(),
                "--spring.mail.properties.mail.smtp.starttls.required=false");
        program.getBean(Server.class).start();
        console = Console.open(program);
    }

    private static Path copied(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Such as `http://127.0.0.1:8480`.
    String address() {
        return address;
    }

    /// What it reads.
    Path input() {
        return input;
    }

    /// The mailboxes to which it sends.
    GreenMail mail() {
        return mail;
    }

    /// The link by which a new person comes in, as `dialogue person add` prints it.
    String link(String person, Duty... duties) {
        return console.getBean(KeepPersons.class)
                .add(Keeper.host("root"), PersonKey.of(person).orElseThrow(), Set.of(duties)).address();
    }

    @Override
    public void close() {
        try {
            program.getBean(Server.class).stop(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        console.close();
        program.close();
        mail.stop();
    }
}
