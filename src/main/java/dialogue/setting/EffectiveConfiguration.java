package dialogue.setting;

import dialogue.setting.ConfiguredValue.From;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginTrackedResource;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/// What holds for every command, and where it comes from.
public record EffectiveConfiguration(ConfigurableEnvironment environment) {

    /// What the program's own keys begin with, and those that every installation sets.
    private static final List<ConfigurationPropertyName> OWN = names("dialogue", "spring.mail");
    /// Keys of the libraries: what the program says of them concerns nobody until somebody has changed it.
    private static final List<ConfigurationPropertyName> OTHERS = names("spring.datasource", "spring.profiles",
            "spring.ssl", "server", "logging");

    private static List<ConfigurationPropertyName> names(String... names) {
        return Stream.of(names).map(ConfigurationPropertyName::of).toList();
    }

    /// The reader of the groups.
    ///
    /// @throws dialogue.language.Problem where one is not known
    public KnownKeys keys() {
        return KnownKeys.of(environment);
    }

    /// The folder that a key names. In a file, it counts from where the file is.
    public Path folder(String key) {
        var said = Path.of(environment.getRequiredProperty(key));
        return property(ConfigurationPropertyName.of(key)).map(EffectiveConfiguration::origin)
                .flatMap(EffectiveConfiguration::file).map(file -> file.resolveSibling(said)).orElse(said);
    }

    /// The files that were read, besides that which comes with the program.
    public List<String> files() {
        return values().stream().filter(value -> value.from() == From.FILE)
                .map(value -> value.where().replaceAll(":\\d+$", "")).distinct().toList();
    }

    /// All values that hold, by their keys; of the libraries' keys, those that somebody has set.
    public List<ConfiguredValue> values() {
        var values = new TreeMap<String, ConfiguredValue>();
        StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .map(IterableConfigurationPropertySource.class::cast)
                .flatMap(source -> source.stream().filter(name -> isBelow(OWN, name) || isBelow(OTHERS, name))
                        .map(source::getConfigurationProperty))
                .forEach(property -> values.putIfAbsent(property.getName().toString(), value(property)));
        return values.values().stream().filter(
                value -> value.from() != From.PROGRAM || isBelow(OWN, ConfigurationPropertyName.of(value.key())))
                .toList();
    }

    private static boolean isBelow(List<ConfigurationPropertyName> roots, ConfigurationPropertyName name) {
        return roots.stream().anyMatch(root -> root.isAncestorOf(name));
    }

    private ConfiguredValue value(ConfigurationProperty property) {
        var name = property.getName().toString();
        var value = environment.resolvePlaceholders(String.valueOf(property.getValue()));
        return switch (origin(property)) {
            case PropertySourceOrigin variable when variable
                    .getPropertySource() instanceof SystemEnvironmentPropertySource ->
                ConfiguredValue.of(name, value, From.VARIABLE, variable.getPropertyName());
            case TextResourceOrigin text when file(text).isPresent() ->
                ConfiguredValue.of(name, value, From.FILE, file(text).orElseThrow() + line(text));
            case null, default -> ConfiguredValue.of(name, value, From.PROGRAM, "");
        };
    }

    private Optional<ConfigurationProperty> property(ConfigurationPropertyName name) {
        return StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
                .flatMap(source -> Optional.ofNullable(source.getConfigurationProperty(name)).stream()).findFirst();
    }

    /// In a file, the place in it; else the source.
    private static @Nullable Origin origin(ConfigurationProperty property) {
        return property.getOrigin() instanceof PropertySourceOrigin source && source.getOrigin() != null
                ? source.getOrigin()
                : property.getOrigin();
    }

    /// The file that a value stands in; empty for what comes with the program.
    private static Optional<Path> file(@Nullable Origin origin) {
        return origin instanceof TextResourceOrigin text
                ? Optional.ofNullable(text.getResource()).map(EffectiveConfiguration::whole)
                        .filter(resource -> !(resource instanceof ClassPathResource) && resource.isFile())
                        .map(EffectiveConfiguration::path)
                : Optional.empty();
    }

    private static Resource whole(Resource resource) {
        return resource instanceof OriginTrackedResource tracked ? tracked.getResource() : resource;
    }

    private static Path path(Resource resource) {
        try {
            return resource.getFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(TextResourceOrigin text) {
        return text.getLocation() == null ? "" : ":" + (text.getLocation().getLine() + 1);
    }
}
