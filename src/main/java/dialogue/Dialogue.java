package dialogue;

import dialogue.operator.cli.Commands;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Makes the briefings of the Canada–Korea Comprehensive Strategic Dialogue.
@SpringBootApplication(proxyBeanMethods = false)
public class Dialogue {

    public static void main(String[] args) {
        System.exit(Commands.run(args, Dialogue::start));
    }

    /// Without Spring's own shutdown hook: an interrupted run is left as it is, and the next one goes on with it.
    private static ConfigurableApplicationContext start(Path output, String... settings) {
        var application = new SpringApplication(Dialogue.class);
        application.setRegisterShutdownHook(false);
        return application.run(Stream.concat(Stream.of("dialogue.output=" + output), Stream.of(settings))
                .map(setting -> "--" + setting).toArray(String[]::new));
    }
}
