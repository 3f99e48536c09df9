package dialogue;

import dialogue.operator.cli.Commands;
import java.nio.file.Path;
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
    private static ConfigurableApplicationContext start(Path output) {
        var application = new SpringApplication(Dialogue.class);
        application.setRegisterShutdownHook(false);
        return application.run("--dialogue.output=" + output);
    }
}
