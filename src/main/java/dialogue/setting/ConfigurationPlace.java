package dialogue.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// Where the configuration of an installation stands. What the environment says counts for more than the file, and an option of the command line
/// for more than both.
///
/// @param locations of the file, as Spring Boot writes them; what comes with the program is not among them
/// @param variables the file with what is set as if it stood in the environment, such as passwords
public record ConfigurationPlace(String locations, Optional<Path> variables) {

    private static final String SHIPPED = "classpath:/";

    /// A file of any name.
    static ConfigurationPlace file(Path file) {
        return new ConfigurationPlace(uri(file), Optional.empty());
    }

    /// A folder with `application.yaml`, and where a file `environment` is beside it, with that.
    static ConfigurationPlace folder(Path folder) {
        return new ConfigurationPlace(
                "optional:" + uri(folder) + ";optional:" + uri(folder.resolve("config")),
                Optional.of(folder.resolve("environment")).filter(Files::isReadable));
    }

    private static String uri(Path path) {
        var uri = path.toAbsolutePath().toUri().toString();
        return Files.isRegularFile(path) || uri.endsWith("/") ? uri : uri + "/";
    }

    /// What Spring starts with, and reads the files into.
    ///
    /// @throws dialogue.language.Problem where a line of the variables' file is none
    public ConfigurableEnvironment toStartWith() {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.addLast(
                new MapPropertySource("place", Map.of("spring.config.location", SHIPPED + "," + locations)));
        variables.map(VariablesFile::new)
                .ifPresent(file -> sources.addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(file.source(), file.read())));
        return environment;
    }

    /// The configuration as a command reads it that starts no Spring.
    ///
    /// @throws dialogue.language.Problem likewise
    public EffectiveConfiguration read() {
        var environment = toStartWith();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new EffectiveConfiguration(environment);
    }
}
